package handin.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Every program of {@code src/test/hostile} is handed in to a live server while an honest student hands in beside it. Of each: it ends as its file says;
 * the honest student's work is accepted within fair sharing; nothing is left. A build has time for about a tenth of the programs with a server that is
 * root, and for another tenth with one that is an ordinary user. {@code -Dhandin.hostile=all} hands all in to both, {@code -Dhandin.hostile.only=REGEX}
 * some.
 */
@Timeout(1800)
class LiveAttacksTest {
    private static final int SLOTS = 64;
    private static final int SHARES = 10;

    /** So that two builds on one machine do not take each other's workers for their own. */
    private static final int OWN = (int) (ProcessHandle.current().pid() % 500);

    private static final Optional<String> ONLY = Optional.ofNullable(System.getProperty("handin.hostile.only"));

    private static final int ORDINARY = 30_000 + OWN;
    private static final int FIRST_SLOT = 32_000 + OWN * SLOTS;

    @Test
    void asRoot() throws Exception {
        if (!root()) {
            String words = "this half needs root: nothing shows here what holds when the server is root";
            if (System.getProperty("handin.root", "").equals("required")) {
                fail(words);
            }
            abort(words);
        }
        attack("root", attempts(0), OptionalInt.empty(), user -> user >= FIRST_SLOT && user < FIRST_SLOT + SLOTS);
    }

    @Test
    void asAnOrdinaryUser() throws Exception {
        // Who is no root cannot become another; then the server is who we are, and has no user of its own to be known
        // by.
        boolean root = root();
        var attempts = new ArrayList<>(attempts(1));
        if (!root) {
            attempts.addAll(attempts(0));
        }
        attack(
                "ordinary",
                attempts,
                root ? OptionalInt.of(ORDINARY) : OptionalInt.empty(),
                user -> root && user == ORDINARY);
    }

    private static boolean root() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private static void attack(String name, List<Attempt> attempts, OptionalInt user, IntPredicate theirs)
            throws Exception {
        Path root = Files.createTempDirectory("handin-hostile-" + name + "-");
        var course = HostileCourse.make(root, FIRST_SLOT, Suite.students());
        Caches.bring(course, user);
        if (user.isPresent()) {
            course.giveTo(user.getAsInt());
        }
        var wrong = new ArrayList<String>();
        try (var server = LiveServer.start(course, user)) {
            var traces = new Traces(server.pid(), theirs, course.temporary());
            var suite = new Suite(server, traces);
            wrong.addAll(suite.run(attempts));
            wrong.addAll(afterwards(server, traces));
            Report.write(name, suite);
            assertThat(suite.pairs()).isNotEmpty();
        }
        Caches.keep(course);
        if (!wrong.isEmpty()) {
            fail(wrong.size() + " things are not as they have to be (" + root + "):\n" + String.join("\n", wrong));
        }
        course.delete();
    }

    /** Those of one share; a program's name says which, so that it is always the same. */
    private static List<Attempt> attempts(int share) throws IOException {
        boolean all =
                ONLY.isPresent() || System.getProperty("handin.hostile", "").equals("all");
        return wanted().stream()
                .filter(attempt -> all || Math.floorMod(attempt.toString().hashCode(), SHARES) == share)
                .toList();
    }

    private static List<Attempt> wanted() throws IOException {
        Predicate<String> wanted = Pattern.compile(ONLY.orElse("")).asPredicate();
        return Attempt.all().stream()
                .filter(attempt -> wanted.test(attempt.toString()))
                .sorted(Comparator.comparing(Attempt::name))
                .toList();
    }

    private static List<String> afterwards(LiveServer server, Traces traces) throws Exception {
        var wrong = new ArrayList<String>();
        int status = server.stop();
        if (status != 0) {
            wrong.add("the server ended with status " + status);
        }
        traces.strays().forEach(stray -> wrong.add("the server is gone and left " + stray));
        traces.controlGroups().forEach(group -> wrong.add("the server is gone and left the control group " + group));
        if (traces.starting()) {
            wrong.add("the server is gone and left some of " + traces.files());
        }
        server.log()
                .lines()
                .filter(line -> line.contains(" ERROR ") || line.contains(" WARN ") || line.startsWith("    "))
                .forEach(line -> wrong.add("its log has " + line));
        return wrong;
    }
}
