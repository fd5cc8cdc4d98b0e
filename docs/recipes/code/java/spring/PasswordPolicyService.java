import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Asks the pool whether a new password may be used, and whether one that was just accepted at log-in must be changed. */
@Service
public class PasswordPolicyService implements DisposableBean {

    /** What the person may be told. */
    public record Answer(boolean accepted, String message) {
    }

    private static final Answer UNAVAILABLE = new Answer(false, "暂时无法检查密码，请稍后再试");

    private final ObjectMapper mapper = new ObjectMapper();
    private final PasswordPolicyPool pool;

    public PasswordPolicyService(
        @Value("${password-policy.node:node}") String node,
        @Value("${password-policy.cli}") String cli,
        @Value("${password-policy.region:000000}") String region,
        @Value("${password-policy.processes:2}") int processes
    ) {
        pool = new PasswordPolicyPool(List.of(node, cli, "check", "--jsonl", "--region", region), processes, 2000);
    }

    /**
     * @param subject from the platform's own records, never from the request: idNumber, phone, name, ...
     * @param currentPassword as typed in the same form; null where there is none
     */
    public Answer check(String candidate, Map<String, Object> subject, String currentPassword) {
        JsonNode verdict = verdictOn(candidate, subject, currentPassword);
        if (verdict == null) {
            return UNAVAILABLE;
        }
        if (verdict.path("accepted").asBoolean(false)) {
            return new Answer(true, "密码可以使用");
        }
        for (JsonNode finding : verdict.path("findings")) {
            if ("reject".equals(finding.path("severity").asText())) {
                return new Answer(false, finding.path("message").asText());
            }
        }
        return UNAVAILABLE;
    }

    /** At log-in, after the password was found right: true also where nobody can say. */
    public boolean mustChange(String password, Map<String, Object> subject) {
        JsonNode verdict = verdictOn(password, subject, null);
        if (verdict == null) {
            return true;
        }
        for (JsonNode finding : verdict.path("findings")) {
            if (List.of("initial-password", "initial-password.common").contains(finding.path("code").asText())) {
                return true;
            }
        }
        return false;
    }

    private JsonNode verdictOn(String candidate, Map<String, Object> subject, String currentPassword) {
        ObjectNode request = mapper.createObjectNode().put("candidate", candidate).put("currentPassword", currentPassword);
        request.set("subject", mapper.valueToTree(subject));
        try {
            return mapper.readTree(pool.check(mapper.writeValueAsString(request))).get("verdict");
        } catch (PasswordPolicyPool.Unavailable | IOException failure) {
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
