package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.app.RawSession.Writes;
import handin.server.receipt.FoundReceipt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed with SIGKILL at 20 random moments during 80 handins, or as many as {@code -Dhandin.kills} says, with four times as many handins.
 * What a client was told is kept is there, whole; nothing is there by halves.
 * (A kill leaves the page cache alone, so it says nothing of fsync: the store's recording disk does.)
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("handin.kills", 20);
    private static final int HANDINS = 4 * KILLS;
    private static final int STUDENTS = 20;
    private static final int SIZE = 20_000;
    private static final Pattern PORT = Pattern.compile("on port (\\d+)");

    @TempDir
    Path course;

    private final Random random = new Random(2026);
    private final ConcurrentLinkedQueue<Integer> waiting = new ConcurrentLinkedQueue<>();
    private final Set<Integer> confirmed = ConcurrentHashMap.newKeySet();
    private volatile int port;
    private int issued;

    @Test
    void nothingConfirmedIsLostAndNothingIsHalfThere() throws Exception {
        DemoCourse.copyTo(course);
        Files.writeString(course.resolve("users/accounts.toml"), accounts());
        Files.createDirectories(course.resolve("checkers/plain"));
        Files.writeString(
                course.resolve("checkers/plain/checker.groovy"), "check(evaluate: false, createText: false) {\n}\n");
        Files.writeString(
                course.resolve("config.toml"),
                Files.readString(course.resolve("config.toml"))
                        .replace("max-upload =", "max-upload-keep = 1000\nmax-upload ="));
        issue(HANDINS);
        int kills = 0;
        try (var clients = Executors.newFixedThreadPool(4)) {
            while (kills < KILLS || confirmed.size() < issued) {
                Process server = start();
                for (int i = 0; i < 4; i++) {
                    clients.submit(this::handInWhileTheServerLives);
                }
                boolean kill = kills < KILLS;
                if (kill) {
                    // Some kills come while the server still looks around, the others amid its work.
                    if (kills % 2 == 0) {
                        waitForMore(100);
                    }
                    Thread.sleep(random.nextInt(250));
                    kills++;
                } else {
                    assertThat(waitForAll()).as("handins left over").isTrue();
                }
                server.destroyForcibly().waitFor();
                port = 0;
                if (waiting.isEmpty() && kills < KILLS) {
                    issue(4);
                }
            }
            clients.shutdown();
            assertThat(clients.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        Process server = start();
        server.destroyForcibly().waitFor();
        assertThat(confirmed).hasSizeGreaterThanOrEqualTo(HANDINS).hasSize(issued);
        assertThat(stored()).containsAll(confirmed);
    }

    private void issue(int count) {
        for (int i = 0; i < count; i++) {
            waiting.add(issued++);
        }
    }

    /** However slow the machine: it gives up only when nothing more is confirmed for a minute. */
    private boolean waitForAll() throws InterruptedException {
        while (confirmed.size() < issued && waitForMore(600)) {}
        return confirmed.size() == issued;
    }

    private boolean waitForMore(int tenths) throws InterruptedException {
        int before = confirmed.size();
        for (int i = 0; i < tenths && confirmed.size() == before; i++) {
            Thread.sleep(100);
        }
        return confirmed.size() > before;
    }

    private void handInWhileTheServerLives() {
        int here = port;
        for (Integer number = waiting.poll(); number != null; number = waiting.poll()) {
            try {
                handIn(here, number);
                confirmed.add(number);
            } catch (Exception killed) {
                // Unconfirmed: it may or may not be there, so it is handed in again.
                waiting.add(number);
                return;
            }
        }
    }

    private static void handIn(int port, int number) throws Exception {
        byte[] work = work(number);
        try (var session = new RawSession(port, Writes.LINES)) {
            session.begin("student" + number % STUDENTS, DemoCourse.PASSWORD, "plain", work.length);
            session.type("$").raw(work);
            if (!session.afterMessages().equals("confirm")) {
                throw new IOException("not confirmed");
            }
            session.type("check\n");
            if (!session.afterMessages().equals("ok")) {
                throw new IOException("not kept");
            }
        }
    }

    /** Work that tells its number and whether it is whole. */
    private static byte[] work(int number) {
        String line = "handin " + number + " ";
        return (line.repeat(SIZE / line.length()) + "end " + number + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The numbers of all stored works, each compared with what was sent. */
    private Set<Integer> stored() throws IOException {
        var numbers = new HashSet<Integer>();
        List<Path> successes;
        try (Stream<Path> paths = Files.walk(course.resolve("users"), 3)) {
            successes = paths.filter(path -> path.getFileName().toString().startsWith("SUCCESS-"))
                    .toList();
        }
        for (Path success : successes) {
            List<Path> files;
            try (Stream<Path> inside = Files.list(success)) {
                files = inside.filter(file -> file.getFileName().toString().startsWith("hw.")
                                || file.getFileName().toString().startsWith("handin"))
                        .toList();
            }
            assertThat(files).as(success.toString()).hasSize(1);
            String text = Files.readString(files.getFirst());
            assertThat(FoundReceipt.in(Files.readString(success.resolve("receipt.txt"))))
                    .singleElement()
                    .matches(receipt -> receipt.isOf(text.getBytes(StandardCharsets.UTF_8)));
            int number = Integer.parseInt(text.split(" ")[1]);
            assertThat(text).isEqualTo(new String(work(number), StandardCharsets.UTF_8));
            numbers.add(number);
        }
        return numbers;
    }

    private Process start() throws Exception {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dhandin.home=" + DemoCourse.HOME,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--course",
                course.toString(),
                "--port",
                "0"));
        // To a file: a pipe that nobody empties would stop the server.
        Path said = Files.createTempFile(course, "server", ".out");
        Process server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        for (int i = 0; i < 3000 && server.isAlive(); i++) {
            var found = PORT.matcher(Files.readString(said));
            if (found.find()) {
                port = Integer.parseInt(found.group(1));
                return server;
            }
            Thread.sleep(20);
        }
        server.destroyForcibly();
        throw new IOException("the server did not start:\n" + Files.readString(said));
    }

    /** Many students with one password; the hash is taken from the demo's first account. */
    private static String accounts() throws IOException {
        String hash = Files.readString(DemoCourse.HOME.resolve("users/accounts.toml"))
                .lines()
                .filter(line -> line.startsWith("password"))
                .findFirst()
                .orElseThrow();
        var text = new StringBuilder();
        for (int i = 0; i < STUDENTS; i++) {
            text.append("[student").append(i).append("]\n").append(hash).append('\n');
            text.append("\"Full Name\" = \"Student ")
                    .append(i)
                    .append("\"\n\"ID#\" = \"")
                    .append(i)
                    .append("\"\nEmail = \"s");
            text.append(i).append("@example.edu\"\n\n");
        }
        return text.toString();
    }
}
