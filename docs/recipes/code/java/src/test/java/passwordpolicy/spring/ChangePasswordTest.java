package passwordpolicy.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

/** The server as it runs, over HTTP, with synthetic people and the command line that the property {@code cli} names. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "password-policy.cli=${cli}")
@ExtendWith(OutputCaptureExtension.class)
class ChangePasswordTest {
    private static final String OWN = "582914";

    /** People by what is special about them. */
    static class People implements Platform {
        final List<String> saved = new ArrayList<>();

        @Override
        public Optional<SignedIn> signedIn(HttpServletRequest request) {
            return Optional.ofNullable(request.getHeader("X-Account"))
                .map(account -> new SignedIn(account, !account.equals("settled"), account.equals("proven")));
        }

        @Override
        public boolean mayTry(String account) {
            return !account.equals("eager");
        }

        @Override
        public boolean isCurrent(String account, String password) {
            return password.equals(OWN);
        }

        @Override
        public Map<String, Object> subject(String account) {
            return account.equals("proven") ? Map.of() : Map.of("idNumber", "361099199001084732", "phone", "13900005274");
        }

        @Override
        public void save(String account, String password) {
            saved.add(account);
        }
    }

    @TestConfiguration
    static class Configuration {
        @Bean
        People people() {
            return new People();
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    private HttpResponse<String> post(String path, String account, String type, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body));
        if (account != null) {
            request.header("X-Account", account);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private int change(String account, String current, String candidate) throws Exception {
        String body = "{\"currentPassword\":\"" + current + "\",\"newPassword\":\"" + candidate + "\"}";
        return post("/change-password", account, "application/json", body).statusCode();
    }

    @Test
    void onlyWhoMayAndOnlyWhatMay() throws Exception {
        assertThat(change(null, OWN, "739162")).isEqualTo(401);
        assertThat(change("eager", OWN, "739162")).isEqualTo(429);
        assertThat(change("settled", "739162", "739162")).isEqualTo(403);
        assertThat(change("settled", OWN, "123456")).isEqualTo(422);
        assertThat(people.saved).isEmpty();
        assertThat(change("settled", OWN, "739162")).isEqualTo(200);
        assertThat(people.saved).containsExactly("settled");
    }

    @Test
    void aForcedChangeNeedsAProofAndAnEmptySubjectPassesNothing() throws Exception {
        assertThat(change("fresh", OWN, "739162")).isEqualTo(403);
        assertThat(change("proven", OWN, "739162")).isEqualTo(409);
        assertThat(people.saved).doesNotContain("fresh", "proven");
    }

    @Test
    void nothingThatWasSentComesBack() throws Exception {
        List<HttpResponse<String>> answers = List.of(
            post("/735284", null, "application/json", "{}"),
            post("/change-password", "settled", "application/json", "{\"newPassword\":\"735284"),
            post("/change-password", "settled", "application/json", "735284"),
            post("/change-password", "settled", "application/json", "{\"currentPassword\":735284,\"newPassword\":735284}"),
            post("/change-password", "settled", "application/x-www-form-urlencoded", "newPassword=735284"),
            post("/change-password", "settled", "multipart/form-data", "735284"),
            post("/change-password", "settled", "multipart/form-data; boundary=735284", "735284"),
            post("/change-password", "settled", "text/plain", "735284".repeat(10_000)),
            post("/change-password", "settled", "application/json", "735284".repeat(10_000)));
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(
            404, 400, 400, 400, 415, 415, 415, 413, 413);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.body()).doesNotContain("7352", "5284"));
    }

    /** Writes as it is what no client would send; everything that comes back before the connection is closed. */
    private String write(String request) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatCannotBeReadIsNeitherRepeatedNorLogged(CapturedOutput log) throws Exception {
        String head = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
        for (String request : List.of(
            "GET /735284|<> " + head + "\r\n",
            "GET /%E0%A4%A/735284" + head + "\r\n",
            "GET /735284" + head + "Accept: text/html\r\n\r\n",
            "GET /error?message=735284" + head + "Accept: text/html\r\n\r\n",
            "POST /change-password" + head + "Accept: text/xml\r\nContent-Type: text/xml\r\nContent-Length: 6\r\n\r\n735284",
            "POST /735284 NONSENSE\r\n735284: 739162\r\n\r\n")) {
            assertThat(write(request)).startsWith("HTTP/1.1 ").doesNotContain("7352", "5284", "7391");
        }
        // Of a body that does not come within ten seconds neither.
        assertThat(write("POST /change-password" + head + "Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{"))
            .startsWith("HTTP/1.1 4").doesNotContain("change-password");
        assertThat(log.getAll()).doesNotContain("7352", "5284", "7391", "\tat org.");
    }
}
