package passwordpolicy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * What a pool has to stand: many threads, a process that is killed, one that hangs.
 *
 * <p>{@code java -cp classes passwordpolicy.PoolDrill node dist/cli.js check --jsonl}
 */
final class PoolDrill {
    private PoolDrill() {
    }

    public static void main(String[] args) throws Exception {
        try (PasswordPolicyPool pool = new PasswordPolicyPool(List.of(args), 2, 10_000)) {
            require("a popular PIN is refused", pool.check("{\"candidate\":\"123456\"}").contains("\"accepted\":false"));
            require("a line that is no JSON is an error", pool.check("{").contains("\"error\":"));
            require("2,000 answers of 8 threads go to whoever asked", everyoneGetsTheirOwn(pool));
            ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
            require("after its processes were killed it recovers", recovers(pool));
        }
        try (PasswordPolicyPool pool = new PasswordPolicyPool(List.of("sleep", "60"), 1, 200)) {
            require("a process that hangs is given up", isUnavailable(pool));
            require("and given up again", isUnavailable(pool));
        }
        Thread.sleep(200);
        require("no process is left", ProcessHandle.current().children().noneMatch(ProcessHandle::isAlive));
    }

    private static boolean everyoneGetsTheirOwn(PasswordPolicyPool pool) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> questions = IntStream.range(0, 2000).<Callable<Boolean>>mapToObj(id ->
                () -> pool.check("{\"id\":" + id + ",\"candidate\":\"739162\"}").startsWith("{\"id\":" + id + ",")).toList();
            for (Future<Boolean> answer : threads.invokeAll(questions)) {
                if (!answer.get()) {
                    return false;
                }
            }
            return true;
        } finally {
            threads.shutdown();
        }
    }

    /** A killed process may be noticed only by the request that meets it: at most one a process. */
    private static boolean recovers(PasswordPolicyPool pool) throws InterruptedException {
        int answered = 0;
        for (int i = 0; i < 10; i++) {
            answered += isUnavailable(pool) ? 0 : 1;
        }
        return answered >= 8;
    }

    private static boolean isUnavailable(PasswordPolicyPool pool) throws InterruptedException {
        try {
            pool.check("{\"candidate\":\"739162\"}");
            return false;
        } catch (PasswordPolicyPool.Unavailable unavailable) {
            return true;
        }
    }

    private static void require(String what, boolean holds) {
        System.out.println((holds ? "ok  " : "NOT ") + what);
        if (!holds) {
            System.exit(1);
        }
    }
}
