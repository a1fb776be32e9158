package handin.server.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

final class DiskCheck implements Check {
    private static final long LITTLE = 1L << 30;
    private static final long TOO_LITTLE = 100L << 20;
    private static final long FEW = 10_000;
    private static final String ROOM = "make room, or move the course to a larger disk";

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public List<Finding> look(Patient patient) throws IOException, InterruptedException {
        long free = Files.getFileStore(patient.course()).getUsableSpace();
        String words = (free >> 20) + " MB free";
        Optional<Long> inodes = inodes(patient);
        String all =
                words + inodes.map(count -> ", room for " + count + " files").orElse("");
        boolean few = inodes.isPresent() && inodes.get() < FEW;
        if (free < TOO_LITTLE) {
            return List.of(Finding.broken(name(), all, ROOM));
        }
        return List.of(free < LITTLE || few ? Finding.warning(name(), all, ROOM) : Finding.ok(name(), all));
    }

    /** How many files fit; empty where the file system has no such limit. */
    private static Optional<Long> inodes(Patient patient) throws InterruptedException {
        return Command.said("stat", "-f", "-c", "%c %d", patient.course().toString())
                .filter(numbers -> !numbers.startsWith("0 "))
                .map(numbers -> Long.valueOf(numbers.substring(numbers.indexOf(' ') + 1)));
    }
}
