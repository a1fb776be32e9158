package handin.server.marking;

import handin.server.account.Accounts;
import handin.server.disk.Disk;
import handin.server.store.KeptWork;
import handin.server.store.KeptWorks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Adds up the marks of an assignment and writes the grades. */
public final class Marking {
    /** The disk is waited for much longer than anything is computed. */
    private static final int AT_ONCE = 16;

    private final KeptWorks works;
    private final Accounts accounts;
    private final Disk disk;

    private Marking(KeptWorks works, Accounts accounts, Disk disk) {
        this.works = works;
        this.accounts = accounts;
        this.disk = disk;
    }

    public static Marking of(Path course, Accounts accounts, Disk disk) throws IOException {
        return new Marking(KeptWorks.in(course, disk), accounts, disk);
    }

    /**
     * What to do.
     *
     * @param user only this student and the team; empty: everybody
     * @param unreviewed whether work to which no reviewer added a line gets the grade that the checker's own marks make
     * @param write whether grades are written, or only told
     */
    public record Order(String assignment, Optional<String> user, boolean unreviewed, boolean write) {}

    /**
     * What was found.
     *
     * @param students everybody with an account, in the order of the accounts, then members of teams who have none any more
     * @param works of all teams
     */
    public record Result(List<StudentGrade> students, List<MarkedWork> works) {
        public Result {
            students = List.copyOf(students);
            works = List.copyOf(works);
        }

        /** Must staff mend something? */
        public boolean isTrouble() {
            return students.stream().anyMatch(student -> student.state().isTrouble())
                    || works.stream().anyMatch(work -> work.state().isTrouble());
        }
    }

    /**
     * Reads every mark, and writes the grades of the works whose marks are all good. Doing it again changes nothing.
     *
     * @param progress hears of each work that is done
     * @throws IOException if a file cannot be read or written; some grades may be written then
     */
    public Result mark(Order order, Progress progress) throws IOException {
        List<KeptWork> wanted = works.of(order.assignment()).stream()
                .filter(work ->
                        order.user().map(work.team().members()::contains).orElse(true))
                .toList();
        var reader = new WorkReader(disk, order.unreviewed(), order.write());
        progress.begins(wanted.size());
        List<MarkedWork> marked = read(wanted, reader, progress);
        return new Result(students(order, marked), marked);
    }

    private static List<MarkedWork> read(List<KeptWork> works, WorkReader reader, Progress progress)
            throws IOException {
        try (var pool = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofVirtual().name("marks").factory())) {
            List<Future<MarkedWork>> futures = works.stream()
                    .map(work -> pool.submit((Callable<MarkedWork>) () -> reader.read(work)))
                    .toList();
            var marked = new ArrayList<MarkedWork>();
            for (Future<MarkedWork> future : futures) {
                MarkedWork work = future.get();
                progress.did(work.work().team().name());
                marked.add(work);
            }
            return marked;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while marks were read", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io
                    ? io
                    : new IOException(String.valueOf(e.getCause()), e.getCause());
        }
    }

    private List<StudentGrade> students(Order order, List<MarkedWork> marked) {
        Map<String, List<MarkedWork>> bound = new LinkedHashMap<>();
        Map<String, MarkedWork> named = new LinkedHashMap<>();
        for (MarkedWork work : marked) {
            work.work()
                    .bound()
                    .forEach(member -> bound.computeIfAbsent(member, key -> new ArrayList<>())
                            .add(work));
            work.work().team().members().forEach(member -> named.put(member, work));
        }
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        accounts.all().forEach(account -> all.put(account.username(), account.fields()));
        named.keySet().forEach(member -> all.putIfAbsent(member, Map.of()));
        return all.entrySet().stream()
                .filter(student -> order.user().map(student.getKey()::equals).orElse(true))
                .map(student -> grade(student.getKey(), student.getValue(), bound, named))
                .toList();
    }

    private static StudentGrade grade(
            String username,
            Map<String, String> fields,
            Map<String, List<MarkedWork>> bound,
            Map<String, MarkedWork> named) {
        List<MarkedWork> own = bound.getOrDefault(username, List.of());
        if (own.size() > 1) {
            String teams = String.join(
                    " and ", own.stream().map(work -> work.work().team().name()).toList());
            return new StudentGrade(username, fields, teams, State.TWICE, Optional.empty());
        }
        if (own.isEmpty()) {
            MarkedWork work = named.get(username);
            return work == null
                    ? new StudentGrade(username, fields, "", State.NOTHING, Optional.empty())
                    : new StudentGrade(username, fields, work.work().team().name(), State.WAITING, Optional.empty());
        }
        MarkedWork work = own.getFirst();
        var tally = work.state() == State.MARKED ? work.tally() : Optional.<handin.checker.mark.Tally>empty();
        return new StudentGrade(username, fields, work.work().team().name(), work.state(), tally);
    }
}
