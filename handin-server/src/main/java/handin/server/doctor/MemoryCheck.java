package handin.server.doctor;

import handin.checker.eval.WorkerSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Is there room for as many workers as may be at work at once? */
final class MemoryCheck implements Check {
    private static final Pattern AVAILABLE = Pattern.compile("(?m)^MemAvailable: +(\\d+) kB");
    /** Of a Java machine beside its heap: code, classes, stacks. */
    private static final long BESIDE_HEAP = 150L << 20;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Finding> look(Patient patient) throws IOException {
        try {
            var available = AVAILABLE.matcher(Files.readString(Path.of("/proc/meminfo")));
            return List.of(
                    available.find()
                            ? judge(Long.parseLong(available.group(1)) << 10, atOnce(patient))
                            : Finding.ok(name(), "what is free cannot be seen on this system"));
        } catch (NoSuchFileException noProc) {
            return List.of(Finding.ok(name(), "what is free cannot be seen on this system"));
        }
    }

    /** As many as the course has at once. */
    private static WorkerSettings atOnce(Patient patient) throws IOException {
        WorkerSettings usual = patient.settings();
        return usual.withAtOnce(patient.config().evaluation().atOnce().orElse(usual.atOnce()));
    }

    Finding judge(long free, WorkerSettings settings) {
        long one = settings.limits().heap() + BESIDE_HEAP;
        long all = one * settings.atOnce();
        String words = (free >> 20) + " MB free; " + settings.atOnce() + " evaluations at once may need " + (all >> 20);
        if (free < one) {
            return Finding.broken(name(), words, "make room: not even one fits");
        }
        return free < all
                ? Finding.warning(name(), words, "make room, give the machine more, or lower [evaluation] at-once")
                : Finding.ok(name(), words);
    }
}
