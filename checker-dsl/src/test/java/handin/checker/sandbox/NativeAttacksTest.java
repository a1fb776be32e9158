package handin.checker.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Native programs that try to get out, each in the real sandbox. It needs gcc and python3 on the machine, which is not optional. */
@Timeout(60)
class NativeAttacksTest {
    private static HostileRun run;
    private static ExecutorService several;
    private static final Map<String, Future<List<String>>> PROBLEMS = new HashMap<>();

    @BeforeAll
    static void open() {
        assertThat(List.of(Path.of("/usr/bin/gcc"), Path.of("/usr/bin/python3")))
                .as("apt-get install gcc libc6-dev python3")
                .allMatch(Files::isExecutable);
        run = new HostileRun(RuntimeDirectory.shared());
        several = Executors.newFixedThreadPool(NativeAttacks.AT_ONCE);
        programs().forEach(program -> PROBLEMS.put(program.name(), several.submit(() -> run.problems(program))));
    }

    @AfterAll
    static void close() {
        several.shutdownNow();
        run.close();
    }

    static List<HostileProgram> programs() {
        return HostileProgram.all();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void nothingGetsOutAndNothingIsLeft(HostileProgram program) throws Exception {
        assertThat(PROBLEMS.get(program.name()).get(50, TimeUnit.SECONDS))
                .as(program.tries())
                .isEmpty();
    }

    @Test
    void thereAreProgramsOfEveryLanguageAndGroup() {
        assertThat(programs()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(programs().stream().map(HostileProgram::language)).contains("c", "sh", "py");
        assertThat(programs().stream().map(HostileProgram::group).distinct())
                .containsExactlyInAnyOrder(
                        "time", "memory", "processes", "output", "files", "network", "kernel", "leaving-behind");
    }

    /** Where the build itself is an ordinary user's, every other test here says the same. */
    @Test
    @EnabledIf("weAreRoot")
    @Timeout(180)
    void theSameHoldsForAServerOfAnOrdinaryUser(@TempDir Path directory) throws Exception {
        assertThat(new OrdinaryUser(directory).runsTheSuite())
                .containsExactly(programs().size() + " ran as user 54321");
    }

    static boolean weAreRoot() {
        return Identity.current().root();
    }

    @Test
    void theTableInTheDocumentIsOfThesePrograms() throws Exception {
        Path document = Path.of("../docs/security.md");
        String now = Files.readString(document);
        String wanted = HostileTable.replacedIn(now, programs());
        if ("docs".equals(System.getProperty("handin.update"))) {
            Files.writeString(document, wanted);
        } else {
            assertThat(now).as("rewrite it with -Dhandin.update=docs").isEqualTo(wanted);
        }
    }
}
