package passwordpolicy.spring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import passwordpolicy.Json;
import passwordpolicy.PasswordPolicyPool;

/** Asks the pool whether a new password may be used, and whether one that was just accepted at log-in must be changed. */
@Service
public class PasswordPolicyService implements DisposableBean {

    /**
     * What the person may be told.
     *
     * @param complete false where nobody could judge: no pass, and another password would not help
     */
    public record Answer(boolean accepted, boolean complete, String message) {
    }

    private static final Answer UNAVAILABLE = new Answer(false, false, "暂时无法检查密码，请稍后再试");
    private static final Answer INCOMPLETE = new Answer(false, false, "登记的资料不全，请到窗口补全");

    private final Map<String, Object> policy;
    private final PasswordPolicyPool pool;

    public PasswordPolicyService(
        @Value("${password-policy.node:node}") String node,
        @Value("${password-policy.cli}") String cli,
        @Value("${password-policy.processes:2}") int processes,
        @Value("${password-policy.region}") String region,
        @Value("${password-policy.credential:social-security-card}") String credential,
        @Value("${password-policy.required-subject}") List<String> requiredSubject
    ) {
        if (requiredSubject.stream().allMatch(String::isBlank)) {
            throw new IllegalArgumentException("password-policy.required-subject: at least one field, or nobody is checked");
        }
        policy = Map.of("region", region, "credential", credential, "requiredSubject", requiredSubject);
        pool = new PasswordPolicyPool(List.of(node, cli, "check", "--jsonl"), processes, 10_000);
    }

    /**
     * @param subject from the platform's own records, never from the request; an empty one is never checked
     * @param currentPassword as typed in the same form; null where there is none
     */
    public Answer check(String candidate, Map<String, Object> subject, String currentPassword) {
        if (isEmpty(subject)) {
            return INCOMPLETE;
        }
        Map<String, Object> verdict = ask("check", candidate, subject, currentPassword, "verdict");
        if (verdict == null) {
            return UNAVAILABLE;
        }
        if (!Boolean.TRUE.equals(verdict.get("complete"))) {
            return INCOMPLETE;
        }
        boolean accepted = Boolean.TRUE.equals(verdict.get("accepted"));
        return new Answer(accepted, true, accepted ? "密码可以使用" : firstReject(verdict));
    }

    /**
     * At log-in, after the password was found right: true also where nobody can say, that is, without a subject, with
     * fields missing that a rule of the region needs, and while no process answers. As it was typed: blanks between the
     * digits do not hide an initial password.
     */
    public boolean mustChange(String password, Map<String, Object> subject) {
        if (isEmpty(subject)) {
            return true;
        }
        Map<String, Object> result = ask("initial", password, subject, null, "result");
        return result == null
            || !Boolean.TRUE.equals(result.get("complete"))
            || !Boolean.FALSE.equals(result.get("isInitial"));
    }

    /** A record that was not found, or one of nulls and blanks, would pass for somebody of whom nothing is known. */
    private static boolean isEmpty(Map<String, Object> subject) {
        return subject == null
            || subject.values().stream().allMatch(value -> value == null || value.toString().isBlank());
    }

    private static List<Map<String, Object>> objects(Map<String, Object> verdict, String key) {
        return verdict.get(key) == null ? List.of() : Json.array(verdict.get(key)).stream().map(Json::object).toList();
    }

    private static String firstReject(Map<String, Object> verdict) {
        return objects(verdict, "findings").stream()
            .filter(finding -> "reject".equals(finding.get("severity")))
            .map(finding -> (String) finding.get("message"))
            .findFirst()
            .orElse(UNAVAILABLE.message());
    }

    /** What stands in the answer under a key; null where nobody answers. */
    private Map<String, Object> ask(
        String op, String candidate, Map<String, Object> subject, String currentPassword, String key
    ) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("op", op);
        request.put("candidate", candidate);
        request.put("subject", subject);
        request.put("currentPassword", currentPassword);
        request.put("policy", policy);
        try {
            Object answer = Json.object(Json.read(pool.check(Json.write(request)))).get(key);
            return answer == null ? null : Json.object(answer);
        } catch (PasswordPolicyPool.Unavailable | IllegalArgumentException failure) {
            // Log that it failed; the failure holds nothing of the request, and nothing of the request may be added.
            return null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    @Override
    public void destroy() {
        pool.close();
    }
}
