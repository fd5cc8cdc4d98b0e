package passwordpolicy.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A change of password: who, how often, the current one, the second proof, and only then a word about the new one. */
@RestController
public class PasswordController {

    /** As typed: a number would have lost its leading zeros, so the fields are objects until they are found to be texts. */
    public record Change(Object currentPassword, Object newPassword) {
    }

    private final PasswordPolicyService policy;
    private final ObjectProvider<Platform> platforms;

    public PasswordController(PasswordPolicyService policy, ObjectProvider<Platform> platforms) {
        this.policy = policy;
        this.platforms = platforms;
    }

    @PostMapping(path = "/change-password", consumes = "application/json")
    public ResponseEntity<Map<String, Object>> change(@RequestBody Change change, HttpServletRequest request) {
        Platform platform = platforms.getIfAvailable();
        Platform.SignedIn person = platform == null ? null : platform.signedIn(request).orElse(null);
        if (person == null) {
            return answer(401, "登录已失效，请重新登录");
        }
        if (!(change.currentPassword() instanceof String current && change.newPassword() instanceof String candidate)) {
            return answer(400, "请求有误，请检查后重试");
        }
        if (!platform.mayTry(person.account())) {
            return answer(429, "尝试次数过多，请稍后再试");
        }
        if (!platform.isCurrent(person.account(), current)) {
            return answer(403, "原密码不正确，请重新输入");
        }
        // Whoever can derive the initial password has it too: it alone must not be enough.
        if (person.mustChange() && !person.proven()) {
            return answer(403, "请先获取并输入手机验证码");
        }
        PasswordPolicyService.Answer said = policy.check(candidate, platform.subject(person.account()), current);
        if (!said.accepted()) {
            return answer(said.complete() ? 422 : 409, said.message());
        }
        platform.save(person.account(), candidate);
        return answer(200, said.message());
    }

    private static ResponseEntity<Map<String, Object>> answer(int status, String message) {
        return ResponseEntity.status(status)
            .header("Cache-Control", "no-store")
            .contentType(MediaType.APPLICATION_JSON)
            .body(Map.of("accepted", status == 200, "message", message));
    }
}
