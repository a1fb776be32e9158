package handin.server.marking;

import handin.checker.mark.EditedText;
import handin.server.account.Accounts;
import handin.server.assignment.Assignment;
import handin.server.config.CourseConfig;
import handin.server.disk.Disk;
import handin.server.grading.Grading;
import handin.server.store.KeptWork;
import handin.server.store.KeptWorks;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Has the latest work of every team judged again, shows what would change, and changes it on demand; the reviewers' lines stay. */
public final class Regrading {
    private final Path course;
    private final CourseConfig config;
    private final Accounts accounts;
    private final Disk disk;
    private final KeptWorks works;

    private Regrading(Path course, CourseConfig config, Accounts accounts, Disk disk) throws IOException {
        this.course = course;
        this.config = config;
        this.accounts = accounts;
        this.disk = disk;
        this.works = KeptWorks.in(course, disk);
    }

    public static Regrading of(Path course, CourseConfig config, Accounts accounts, Disk disk) throws IOException {
        return new Regrading(course, config, accounts, disk);
    }

    /**
     * What to do.
     *
     * @param user only the team this student is in; empty: all
     * @param checker the script that judges
     * @param agrees whether the checker's questions are answered with yes and ok, in place of no and cancel
     * @param apply whether printouts are replaced
     */
    public record Order(Assignment assignment, Optional<String> user, Path checker, boolean agrees, boolean apply) {}

    /** The checker broke over some work: it has to be mended; nothing was replaced. */
    public static final class BrokenChecker extends IOException {
        private static final long serialVersionUID = 1;

        BrokenChecker(String detail) {
            super("The checker is broken; nothing was replaced.\n" + detail);
        }
    }

    /**
     * Judges, and replaces when all is judged. What was judged is remembered until the checker, the work or the order changes, so whoever stops this and calls it again
     * has lost nothing.
     *
     * @param grading judges by the order's checker
     * @param atOnce how many are judged at the same time
     * @param progress hears of each judgement
     * @throws BrokenChecker if the checker broke over some work
     * @throws IOException if another regrade of this assignment is running, or a file cannot be read or written
     */
    public List<Finding> regrade(Order order, Grading grading, int atOnce, Progress progress) throws IOException {
        var staging = Staging.of(disk, course, order.assignment().name());
        try (var channel = FileChannel.open(staging.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            mustBeAlone(channel, order);
            var replacement = new Replacement(disk, works, staging);
            for (KeptWork work : wanted(order)) {
                if (replacement.isHalfDone(work)) {
                    replacement.finish(work);
                }
            }
            var rejudging = new Rejudging(
                    course,
                    config,
                    accounts,
                    works,
                    grading,
                    order.assignment(),
                    staging,
                    digest(order),
                    order.agrees());
            List<Finding> findings = judged(wanted(order), rejudging, atOnce, progress);
            return order.apply() ? applied(findings, staging, replacement) : findings;
        }
    }

    private static void mustBeAlone(FileChannel channel, Order order) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException inThisProcess) {
            // Told below.
        }
        throw new IOException("Another regrade of " + order.assignment().name() + " is running.");
    }

    private List<KeptWork> wanted(Order order) throws IOException {
        return works.of(order.assignment().name()).stream()
                .filter(work ->
                        order.user().map(work.team().members()::contains).orElse(true))
                .toList();
    }

    /** What decides a judgement: the checker, what lies beside it, the configuration, the answers. Remembered judgements by others are not taken for this one's. */
    private String digest(Order order) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(disk.read(order.checker()));
            digest.update((byte) (order.agrees() ? 1 : 0));
            for (Path folder : List.of(course, order.assignment().directory())) {
                for (String name : disk.names(folder)) {
                    if (disk.isFile(folder.resolve(name)) && !name.startsWith("log")) {
                        digest.update(disk.read(folder.resolve(name)));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private List<Finding> judged(List<KeptWork> all, Rejudging rejudging, int atOnce, Progress progress)
            throws IOException {
        progress.begins(all.size());
        try (var pool = Executors.newFixedThreadPool(
                atOnce, Thread.ofVirtual().name("regrade").factory())) {
            List<Future<Finding>> futures = all.stream()
                    .map(work -> pool.submit((Callable<Finding>) () -> judged(work, rejudging)))
                    .toList();
            try {
                return collected(futures, all, progress);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static List<Finding> collected(List<Future<Finding>> futures, List<KeptWork> all, Progress progress)
            throws IOException {
        var findings = new ArrayList<Finding>();
        try {
            for (int i = 0; i < futures.size(); i++) {
                findings.add(futures.get(i).get());
                progress.did(all.get(i).team().name());
            }
            return findings;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped; called again, it goes on where it was", e);
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case Rejudging.Broken broken -> new BrokenChecker(String.valueOf(broken.getMessage()));
                case IOException io -> io;
                case null, default -> new IOException(e);
            };
        }
    }

    private Finding judged(KeptWork work, Rejudging rejudging) throws IOException {
        if (!work.shown()) {
            return Finding.without(work, Finding.Kind.BUSY, "");
        }
        Optional<byte[]> original = works.original(work);
        if (original.isEmpty()) {
            return Finding.without(work, Finding.Kind.NO_ORIGINAL, "");
        }
        Optional<Judged> judged = rejudging.judge(work, original.get());
        if (judged.isEmpty()) {
            return Finding.without(work, Finding.Kind.FAILED, "a fault of ours; the log says more");
        }
        if (!judged.get().accepted()) {
            return refused(work, judged.get());
        }
        return comparison(work, judged.get(), rejudging.staging())
                .map(Comparison::finding)
                .orElseGet(() -> Finding.without(work, Finding.Kind.SAME, ""));
    }

    private static Finding refused(KeptWork work, Judged judged) {
        return new Finding(
                work,
                Finding.Kind.REFUSED,
                judged.refusal(),
                Finding.Score.NONE,
                Finding.Score.NONE,
                List.of(),
                List.of(),
                List.of(),
                judged.questions());
    }

    /** Empty if the checker makes no printout now: then there is nothing to replace the old one. */
    private Optional<Comparison> comparison(KeptWork work, Judged judged, Staging staging) throws IOException {
        Optional<Path> made = made(work, staging);
        return made.isEmpty()
                ? Optional.empty()
                : Optional.of(Comparison.of(disk, work, judged, PrintoutFiles.of(disk, work), made.get()));
    }

    private Optional<Path> made(KeptWork work, Staging staging) throws IOException {
        return PrintoutFiles.in(disk, staging.attemptOf(work).resolve(PrintoutFiles.FOLDER));
    }

    private List<Finding> applied(List<Finding> findings, Staging staging, Replacement replacement) throws IOException {
        String time = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
        var applied = new ArrayList<Finding>();
        for (Finding finding : findings) {
            applied.add(
                    finding.kind() == Finding.Kind.DIFFERENT ? applied(finding, staging, replacement, time) : finding);
        }
        return applied;
    }

    /** Everything is read once more: a reviewer may have written since. */
    private Finding applied(Finding finding, Staging staging, Replacement replacement, String time) throws IOException {
        KeptWork work = finding.work();
        if (works.again(work).filter(now -> now.handin().equals(work.handin())).isEmpty()) {
            return finding.as(Finding.Kind.BUSY);
        }
        Optional<Path> made = made(work, staging);
        Optional<PrintoutFiles> files = PrintoutFiles.of(disk, work);
        if (made.isEmpty()) {
            return finding.as(Finding.Kind.BUSY);
        }
        byte[] seen = files.isPresent() && files.get().isThere()
                ? disk.read(files.get().marked())
                : new byte[0];
        var judged = new Judged("", "", finding.questions());
        var comparison = Comparison.of(disk, work, judged, files, made.get());
        Finding again = comparison.finding();
        if (again.kind() != Finding.Kind.DIFFERENT) {
            return again;
        }
        byte[] marked = EditedText.read(seen).with(comparison.reattached().lines());
        boolean done = replacement.replace(work, made.get(), marked, seen, time);
        return again.as(done ? Finding.Kind.APPLIED : Finding.Kind.EDITED);
    }
}
