package handin.checker.eval;

import static org.assertj.core.api.Assertions.assertThat;

import handin.worker.wire.Request;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that mean harm, in real workers. Each ends within its limits, gets nothing, and the next submission is served. */
@Timeout(120)
class HostileTest {
    private static final EvaluationLimits TIGHT = new EvaluationLimits(
            Duration.ofSeconds(1), Duration.ofSeconds(4), Duration.ofSeconds(20), 96L << 20, 48, 1L << 20);
    private static final Set<String> REFUSED = Set.of(
            "SocketException",
            "IOException",
            "NoSuchFileException",
            "FileSystemException",
            "AccessDeniedException",
            "FileNotFoundException",
            "ConnectException",
            "ReadOnlyFileSystemException");
    private static Workers workers;

    /** @param ends how it may end: a reason to stop, or the name of what it throws */
    record Attack(String name, String body, Set<String> ends) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Attack attack(String name, String body, String... ends) {
        return new Attack(name, body, Set.of(ends));
    }

    private static Attack refused(String name, String body) {
        return new Attack(name, body, REFUSED);
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                attack("endless loop", "while (true) { }", "TIME"),
                attack(
                        "loop that catches all",
                        "while (true) try { while (true) n++; } catch (Throwable t) { n = 0; }",
                        "TIME"),
                attack(
                        "threads that compute",
                        "for (int i = 0; i < 8; i++) new Thread(() -> { while (true) n++; }).start(); Thread.sleep(60000);",
                        "TIME"),
                attack("sleep", "Thread.sleep(60000);", "TIME"),
                attack(
                        "heap",
                        "var l = new java.util.ArrayList<byte[]>(); while (true) l.add(new byte[1 << 20]);",
                        "MEMORY"),
                attack(
                        "heap, caught",
                        "var l = new java.util.ArrayList<byte[]>(); while (true) try { l.add(new byte[1 << 20]); } catch (Throwable t) { }",
                        "MEMORY"),
                attack(
                        "direct memory",
                        "var l = new java.util.ArrayList<Object>(); while (true) l.add(java.nio.ByteBuffer.allocateDirect(1 << 20));",
                        "MEMORY",
                        "OutOfMemoryError"),
                attack(
                        "threads",
                        "while (true) Thread.ofPlatform().start(() -> { try { Thread.sleep(60000); } catch (Exception e) { } });",
                        "MEMORY",
                        "OutOfMemoryError"),
                attack(
                        "virtual threads",
                        "while (true) Thread.startVirtualThread(() -> { try { Thread.sleep(60000); } catch (Exception e) { } });",
                        "MEMORY",
                        "TIME"),
                attack("deep recursion", "dive(0);", "StackOverflowError"),
                attack(
                        "output",
                        "String s = \"x\".repeat(1 << 16); for (int i = 0; i < 1 << 14; i++) System.out.print(s);",
                        "OUTPUT"),
                attack("output on the other stream", "while (true) System.err.println(\"no\");", "OUTPUT"),
                attack("exit", "System.exit(0);", "LOST"),
                attack("halt", "Runtime.getRuntime().halt(0);", "LOST"),
                refused(
                        "fork bomb",
                        "while (true) new ProcessBuilder(\"/usr/bin/prlimit\", \"/usr/bin/prlimit\").start();"),
                refused(
                        "the JDK's own launcher",
                        "new ProcessBuilder(System.getProperty(\"java.home\") + \"/bin/java\", \"-version\").start();"),
                refused("read the accounts", "java.nio.file.Files.readString(java.nio.file.Path.of(\"/etc/passwd\"));"),
                refused(
                        "read other processes",
                        "java.nio.file.Files.readString(java.nio.file.Path.of(\"/proc/self/environ\"));"),
                refused("write", "java.nio.file.Files.writeString(java.nio.file.Path.of(\"/f\"), \"x\");"),
                refused(
                        "write beside the control socket",
                        "java.nio.file.Files.writeString(java.nio.file.Path.of(\"/control/f\"), \"x\");"),
                refused("write a temporary file", "java.io.File.createTempFile(\"abc\", \"d\");"),
                refused("connect to the machine", "new java.net.Socket(\"127.0.0.1\", 22);"),
                refused("listen", "new java.net.ServerSocket(0);"),
                refused(
                        "call in again",
                        "java.nio.channels.SocketChannel.open(java.net.UnixDomainSocketAddress.of(\"/control/s\"));"),
                attack(
                        "look into the worker",
                        "Class.forName(\"handin.worker.Main\").getDeclaredMethods()[0].setAccessible(true);",
                        "ClassNotFoundException",
                        "InaccessibleObjectException"),
                attack(
                        "look into the worker from the top",
                        "var c = ClassLoader.getSystemClassLoader().loadClass(\"handin.worker.Main\"); for (var m : c.getDeclaredMethods()) m.setAccessible(true);",
                        "ClassNotFoundException",
                        "InaccessibleObjectException"),
                attack(
                        "unsafe",
                        "var f = Class.forName(\"sun.misc.Unsafe\").getDeclaredField(\"theUnsafe\"); f.setAccessible(true); var u = f.get(null); u.getClass().getMethod(\"allocateMemory\", long.class).invoke(u, 8L);",
                        "InvocationTargetException",
                        "UnsupportedOperationException",
                        "ClassNotFoundException"),
                attack(
                        "native code",
                        "java.lang.foreign.Linker.nativeLinker().downcallHandle(java.lang.foreign.FunctionDescriptor.ofVoid());",
                        "IllegalCallerException"),
                attack(
                        "load a library",
                        "System.load(\"/usr/lib/x86_64-linux-gnu/libc.so.6\");",
                        "IllegalCallerException",
                        "UnsatisfiedLinkError"));
    }

    @BeforeAll
    static void open() {
        workers = Workers.open(RealWorkers.settings().withLimits(TIGHT));
    }

    @AfterAll
    static void close() {
        workers.close();
    }

    private static Language java() {
        return workers.language(List.of("java")).orElseThrow();
    }

    private static String program(String body) {
        return """
                class H {
                    static volatile long n;
                    static long dive(long x) { return dive(x + 1) + 1; }
                    static int run() throws Exception { if (n == 0) { %s } return 1; }
                }
                """.formatted(body);
    }

    private static String end(String body) {
        try (var evaluation = workers.open(java())) {
            return load(evaluation, body) instanceof Response.Loaded ? ending(evaluation) : "does not compile";
        }
    }

    private static Response load(Evaluation evaluation, String body) {
        return evaluation.ask(new Request.Load("", List.of(new SourceFile("H.java", program(body))), false));
    }

    private static String ending(Evaluation evaluation) {
        try {
            return switch (evaluation.ask(new Request.Eval("H.run()"))) {
                case Response.Thrown thrown -> thrown.type();
                case Response other -> other.toString();
            };
        } catch (Stopped e) {
            return e.reason().name();
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void itEndsWithinItsLimits(Attack attack) {
        assertThat(end(attack.body())).isIn(attack.ends());
    }

    @Test
    void thePoolServesTheNextOne() {
        end("System.exit(1);");
        assertThat(end("n = 1;")).startsWith("Value");
    }

    @Test
    void interruptingEveryThreadForgesNothing() {
        String end = end("Thread.getAllStackTraces().keySet().forEach(Thread::interrupt);");
        assertThat(end).matches("LOST|Value.*1.*");
    }

    @Test
    void afterAStopEveryQuestionIsStopped() {
        try (var evaluation = workers.open(java())) {
            load(evaluation, "System.exit(0);");
            assertThat(ending(evaluation)).isEqualTo("LOST");
            assertThat(ending(evaluation)).isEqualTo("LOST");
        }
    }

    @Test
    void aStopSaysTheLimitInWords() {
        try (var evaluation = workers.open(java())) {
            load(evaluation, "while (true) { }");
            evaluation.ask(new Request.Eval("H.run()"));
        } catch (Stopped e) {
            assertThat(e.limit()).isEqualTo("1 second");
            return;
        }
        throw new AssertionError("it was not stopped");
    }

    @Test
    void whatWasPrintedIsKept() {
        try (var evaluation = workers.open(java())) {
            load(evaluation, "System.out.println(\"fahrenheit \\u00e9\"); n = 1;");
            ending(evaluation);
            assertThat(evaluation.output()).contains("fahrenheit é");
        }
    }
}
