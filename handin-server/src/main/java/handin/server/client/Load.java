package handin.server.client;

import handin.checker.model.Conversation;
import handin.server.client.HandinSession.Login;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many students at once, for measuring a server: each hands in again and again, on a new connection each time. */
public final class Load {
    private final ServerName server;
    private final Trust trust;

    /**
     * Aims at a server.
     *
     * @param server host or host:port
     * @param certificate the server's, as PEM
     */
    public Load(String server, Path certificate) {
        this.server = ServerName.parse(server);
        this.trust = Trust.in(certificate);
    }

    /** One of the students; two with the same name would wait for each other. */
    public record Student(String username, String password) {}

    /**
     * What came of it.
     *
     * @param latencies of the handins that were accepted, each from before the connection to the last {@code ok}, shortest first
     * @param refusals what was said to the others
     * @param total from the first start to the last end
     */
    public record Outcome(List<Duration> latencies, List<String> refusals, Duration total) {
        /** Accepted handins in a second. */
        public double perSecond() {
            return latencies.size() * 1e9 / total.toNanos();
        }

        /**
         * The latency that this part of the handins did not exceed; zero if none was accepted.
         *
         * @param part from 0 to 1; 0.5 is the median
         */
        public Duration quantile(double part) {
            int rank = (int) Math.ceil(part * latencies.size());
            return latencies.isEmpty() ? Duration.ZERO : latencies.get(Math.max(0, rank - 1));
        }
    }

    /**
     * Hands the same work in so many times altogether, all students at the same time, and waits for the end. Questions are answered with yes.
     *
     * @throws InterruptedException if interrupted; handins under way may go on for a while then
     */
    public Outcome handIn(List<Student> students, String assignment, byte[] content, int times)
            throws InterruptedException {
        var left = new AtomicInteger(times);
        Queue<Duration> latencies = new ConcurrentLinkedQueue<>();
        Queue<String> refusals = new ConcurrentLinkedQueue<>();
        long start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> ends = new ArrayList<>();
            for (Student student : students) {
                var login = new Login(student.username(), student.password());
                ends.add(threads.submit(() -> {
                    while (left.getAndDecrement() > 0) {
                        once(login, assignment, content).record(latencies, refusals);
                    }
                }));
            }
            for (Future<?> end : ends) {
                await(end);
            }
        }
        Duration total = Duration.ofNanos(System.nanoTime() - start);
        return new Outcome(latencies.stream().sorted().toList(), List.copyOf(refusals), total);
    }

    private static void await(Future<?> end) throws InterruptedException {
        try {
            end.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a student of the load failed", e);
        }
    }

    private record Once(Duration took, Optional<String> refusal) {
        void record(Queue<Duration> latencies, Queue<String> refusals) {
            refusal.ifPresentOrElse(refusals::add, () -> latencies.add(took));
        }
    }

    private Once once(Login login, String assignment, byte[] content) {
        long start = System.nanoTime();
        Optional<String> refusal = refusal(login, assignment, content);
        return new Once(Duration.ofNanos(System.nanoTime() - start), refusal);
    }

    private Optional<String> refusal(Login login, String assignment, byte[] content) {
        try (var session = new HandinSession(ServerLink.to(server, trust))) {
            session.submit(login, assignment, content, new YesSayer());
            return Optional.empty();
        } catch (Rejected e) {
            return Optional.of(e.sentence());
        } catch (Broken e) {
            return Optional.of(e.sentence());
        }
    }

    private static final class YesSayer implements Conversation {
        @Override
        public void status(String text) {
            // Nobody looks.
        }

        @Override
        public Answer ask(String text, Set<BoxStyle> styles) {
            return styles.contains(BoxStyle.YES_NO) ? Answer.YES : Answer.OK;
        }

        @Override
        public void finalMessage(String text) {
            // Nobody looks.
        }
    }
}
