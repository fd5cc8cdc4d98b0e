package passwordpolicy.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/** What a platform has anyway; give a bean of your own. */
public interface Platform {

    /**
     * Somebody who is signed in.
     *
     * @param mustChange what {@link PasswordPolicyService#mustChange} said at log-in
     * @param proven whether a second proof, such as a code sent to the phone on record, came in this session
     */
    record SignedIn(String account, boolean mustChange, boolean proven) {
    }

    Optional<SignedIn> signedIn(HttpServletRequest request);

    /** Counts a try to change a password, before it is made: false where there were too many. */
    boolean mayTry(String account);

    boolean isCurrent(String account, String password);

    /** From the records, never from a request: idNumber, phone, name and whatever else is known. */
    Map<String, Object> subject(String account);

    /** Hashes the password, ends the account's other sessions and tells the person. */
    void save(String account, String password);
}
