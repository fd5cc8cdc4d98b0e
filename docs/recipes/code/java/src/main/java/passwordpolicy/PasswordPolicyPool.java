package passwordpolicy;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Keeps a few processes of {@code yibao-password-policy check --jsonl} and asks them one line at a time.
 *
 * <p>Plain JDK 17, no JSON library: a request is one line of JSON, and so is its answer. A process that dies, hangs or
 * answers out of turn is replaced, and the caller gets {@link Unavailable}, to be taken as a refusal, never as a pass.
 * Neither a request nor an answer is put into a message.
 */
public final class PasswordPolicyPool implements AutoCloseable {

    /** No answer: refuse, and let the person try again later. */
    public static final class Unavailable extends Exception {
        private static final long serialVersionUID = 1L;

        Unavailable(String reason) {
            super(reason);
        }
    }

    private final List<String> command;
    private final long timeoutMillis;
    private final BlockingQueue<Worker> idle;
    private final List<Worker> workers = new ArrayList<>();
    private final ExecutorService exchanges;

    /**
     * @param command such as {@code List.of("node", "/opt/policy/node_modules/yibao-password-policy/dist/cli.js", "check",
     *     "--jsonl", "--region", "500000")}
     * @param size how many processes; one a core is plenty
     * @param timeoutMillis how long to wait for a free process, and then for its answer
     */
    public PasswordPolicyPool(List<String> command, int size, long timeoutMillis) {
        this.command = List.copyOf(command);
        this.timeoutMillis = timeoutMillis;
        this.idle = new ArrayBlockingQueue<>(size);
        this.exchanges = Executors.newFixedThreadPool(size, task -> {
            Thread thread = new Thread(task, "password-policy");
            thread.setDaemon(true);
            return thread;
        });
        for (int i = 0; i < size; i++) {
            Worker worker = new Worker();
            workers.add(worker);
            idle.add(worker);
        }
    }

    /**
     * @param request one line: {@code {"candidate":"...","subject":{...},"policy":{...}}}
     * @return one line: {@code {"line":1,"verdict":{...}}} or {@code {"line":1,"error":{"code":"..."}}}
     */
    public String check(String request) throws Unavailable, InterruptedException {
        if (request.indexOf('\n') >= 0 || request.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a request is one line");
        }
        Worker worker = idle.poll(timeoutMillis, TimeUnit.MILLISECONDS);
        if (worker == null) {
            throw new Unavailable("every process is busy");
        }
        Future<String> answer = exchanges.submit(() -> worker.exchange(request));
        try {
            return answer.get(timeoutMillis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            worker.stop();
            throw new Unavailable(failure instanceof TimeoutException ? "no answer in time" : "the process has gone");
        } catch (InterruptedException interrupted) {
            worker.stop();
            throw interrupted;
        } finally {
            idle.add(worker);
        }
    }

    @Override
    public void close() {
        workers.forEach(Worker::stop);
        exchanges.shutdownNow();
    }

    /** One process, started when it is first needed and again after it was stopped. */
    private final class Worker {
        private volatile Process process;
        private BufferedWriter requests;
        private BufferedReader answers;
        private long line;

        synchronized String exchange(String request) throws IOException {
            if (process == null || !process.isAlive()) {
                start();
            }
            requests.write(request);
            requests.write('\n');
            requests.flush();
            line += 1;
            String answer = answers.readLine();
            // Every answer names the line it answers; anything else means that the two are out of step.
            if (answer == null || !answer.contains("\"line\":" + line + ",")) {
                stop();
                throw new IOException("out of step");
            }
            return answer;
        }

        private void start() throws IOException {
            process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            requests = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
            answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            line = 0;
        }

        void stop() {
            Process running = process;
            process = null;
            if (running != null) {
                running.destroyForcibly();
            }
        }
    }
}
