package handin.checker.eval;

import java.util.List;
import java.util.stream.Stream;

/** The flags of a worker's virtual machine. */
final class WorkerFlags {
    /** One submission, one short life: the collector and compiler that start fastest. */
    private static final List<String> QUICK =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xlog:disable");

    /** Bounds on what is reserved, so that a limit on address space can be low. */
    private static final List<String> BOUNDED = List.of(
            "-Xss1m",
            "-XX:MaxMetaspaceSize=96m",
            "-XX:CompressedClassSpaceSize=64m",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:MaxDirectMemorySize=32m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash");

    /** No way around the language: each of these closed one that was tried. What is opened, the worker uses to close another. */
    private static final List<String> HARDENED = List.of(
            "--illegal-native-access=deny",
            "--enable-native-access=handin.worker",
            "--sun-misc-unsafe-memory-access=deny",
            "--add-opens=java.base/java.lang.reflect=handin.worker",
            "--add-opens=java.base/java.lang.invoke=handin.worker",
            "-XX:+DisableAttachMechanism",
            "-XX:-EnableDynamicAgentLoading");

    /** The same answers on every machine. */
    private static final List<String> PLAIN = List.of(
            "-Djava.awt.headless=true",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Duser.timezone=UTC");

    /** All but the size of the heap. */
    static final List<String> ALL =
            Stream.of(QUICK, BOUNDED, HARDENED, PLAIN).flatMap(List::stream).toList();

    private WorkerFlags() {}
}
