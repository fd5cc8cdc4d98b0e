package passwordpolicy.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Against the command line that the system property {@code cli} names. */
class PasswordPolicyServiceTest {
    private static final Map<String, Object> PERSON = Map.of("idNumber", "361099199001084732", "phone", "13900005274");
    private static final PasswordPolicyService SERVICE = service(System.getProperty("cli"));

    private static PasswordPolicyService service(String cli) {
        return new PasswordPolicyService("node", cli, 1, "500000", "social-security-card", List.of("idNumber", "phone"));
    }

    @AfterAll
    static void stop() {
        SERVICE.destroy();
    }

    @Test
    void theInitialPasswordMustChangeAndAnotherNeedNot() {
        for (String typed : List.of("123456", " 123456", "1 2 3 4 5 6", "１２３　４５６")) {
            assertThat(SERVICE.mustChange(typed, PERSON)).isTrue();
        }
        assertThat(SERVICE.mustChange("739162", PERSON)).isFalse();
        assertThat(SERVICE.check("123456", PERSON, null).accepted()).isFalse();
        assertThat(SERVICE.check("005274", PERSON, null)).satisfies(answer -> {
            assertThat(answer.accepted()).isFalse();
            assertThat(answer.complete()).isTrue();
            assertThat(answer.message()).endsWith("请换一个");
        });
        assertThat(SERVICE.check("739162", PERSON, "582914").accepted()).isTrue();
    }

    @Test
    void anEmptySubjectNeverPassesAsChecked() {
        Map<String, Object> blank = new HashMap<>();
        blank.put("idNumber", "");
        blank.put("phone", null);
        for (Map<String, Object> nobody : Arrays.asList(null, Map.<String, Object>of(), blank, Map.<String, Object>of("name", " "))) {
            assertThat(SERVICE.mustChange("739162", nobody)).isTrue();
            PasswordPolicyService.Answer answer = SERVICE.check("739162", nobody, null);
            assertThat(answer.accepted()).isFalse();
            assertThat(answer.complete()).isFalse();
        }
    }

    @Test
    void aSubjectThatLacksARequiredFieldIsNotCheckedEither() {
        for (Map<String, Object> part : List.of(
            Map.<String, Object>of("idNumber", "361099199001084732"),
            Map.<String, Object>of("phone", "13900005274"),
            Map.<String, Object>of("idNumber", "361099********4732", "phone", "unknown"))) {
            assertThat(SERVICE.mustChange("739162", part)).isTrue();
            assertThat(SERVICE.check("739162", part, null)).isEqualTo(
                new PasswordPolicyService.Answer(false, false, "登记的资料不全，请到窗口补全"));
        }
    }

    @Test
    void whereNoProcessAnswersThePasswordMustChangeAndNoneIsAccepted() {
        PasswordPolicyService broken = service("/nonexistent/cli.js");
        assertThat(broken.mustChange("739162", PERSON)).isTrue();
        assertThat(broken.check("739162", PERSON, null).accepted()).isFalse();
        broken.destroy();
    }

    @Test
    void aPolicyThatRequiresNothingIsRefusedAtTheStart() {
        assertThatThrownBy(() ->
            new PasswordPolicyService("node", "cli.js", 1, "500000", "social-security-card", List.of("")))
            .hasMessageContaining("required-subject");
    }
}
