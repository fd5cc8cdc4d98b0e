package passwordpolicy;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends every golden vector of the package through a pool and compares the verdicts. A port to Java is tested with the
 * same files: call the port where this calls {@code pool.check}.
 *
 * <p>{@code java -cp classes passwordpolicy.GoldenVectors dist node dist/cli.js check --jsonl}
 */
final class GoldenVectors {
    private GoldenVectors() {
    }

    public static void main(String[] args) throws Exception {
        List<String> command = List.of(args).subList(1, args.length);
        int passed = 0;
        int failed = 0;
        try (PasswordPolicyPool pool = new PasswordPolicyPool(command, 2, 10_000);
             DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(args[0], "vectors"), "*.json")) {
            for (Path file : files) {
                for (Object item : Json.array(Json.read(Files.readString(file)))) {
                    Map<String, Object> vector = Json.object(item);
                    if (!isForCommandLine(vector)) {
                        continue;
                    }
                    if (agrees(pool, vector)) {
                        passed++;
                    } else {
                        failed++;
                        System.out.println("differs: " + vector.get("id"));
                    }
                }
            }
        }
        System.out.println(passed + " vectors passed, " + failed + " failed");
        System.exit(passed > 0 && failed == 0 ? 0 : 1);
    }

    /** derive.json is about derivation alone; and the command line has every meter and list that could be missing. */
    private static boolean isForCommandLine(Map<String, Object> vector) {
        return vector.containsKey("candidate")
            && Json.array(Json.object(vector.get("expect")).get("codes")).stream().noneMatch(code -> ((String) code).endsWith(".unavailable"));
    }

    private static boolean agrees(PasswordPolicyPool pool, Map<String, Object> vector) throws Exception {
        Map<String, Object> request = new LinkedHashMap<>(vector);
        request.keySet().retainAll(List.of("id", "policy", "candidate", "subject", "currentPassword"));
        Map<String, Object> answer = Json.object(Json.read(pool.check(Json.write(request))));
        Map<String, Object> expected = Json.object(vector.get("expect"));
        if (!answer.containsKey("verdict") || !vector.get("id").equals(answer.get("id"))) {
            return false;
        }
        Map<String, Object> verdict = Json.object(answer.get("verdict"));
        List<Object> codes = Json.array(verdict.get("findings")).stream().map(finding -> Json.object(finding).get("code")).toList();
        return expected.get("accepted").equals(verdict.get("accepted")) && expected.get("codes").equals(codes);
    }
}
