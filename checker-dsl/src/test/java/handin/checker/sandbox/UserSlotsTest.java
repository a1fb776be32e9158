package handin.checker.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class UserSlotsTest {
    /** Beyond those of servers on this machine: what runs as a user that is given back is killed. */
    private static final int FIRST = 2_000_000 + (int) (ProcessHandle.current().pid() % 100_000) * 4;

    @TempDir
    private Path locks;

    private UserSlots rootsFrom(int first) {
        return new UserSlots(new Identity(0), first, locks);
    }

    @Test
    void twoSandboxesOfRootShareNoUser() {
        var one = rootsFrom(FIRST);
        var other = rootsFrom(FIRST);
        assertThat(one.take()).isEqualTo(FIRST);
        assertThat(other.take()).isEqualTo(FIRST + 1);
        assertThat(one.take()).isEqualTo(FIRST + 2);
        one.giveBack(FIRST);
        assertThat(other.take()).isEqualTo(FIRST);
        for (int user = FIRST; user < FIRST + 3; user++) {
            one.giveBack(user);
        }
        assertThat(one.take()).isEqualTo(FIRST);
        one.giveBack(FIRST);
    }

    /** Another process, since the locks of one process do not exclude each other. */
    @Test
    void aUserThatAnotherServerHasTakenIsLeftToIt() throws Exception {
        var slots = rootsFrom(FIRST);
        slots.take();
        slots.giveBack(FIRST);
        var other = new ProcessBuilder(
                        "python3",
                        "-c",
                        "import fcntl,sys; f=open(sys.argv[1],'w'); fcntl.lockf(f,fcntl.LOCK_EX);"
                                + "print('locked',flush=True); sys.stdin.read()",
                        locks.resolve(Integer.toString(FIRST)).toString())
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("locked");
            assertThat(slots.take()).isEqualTo(FIRST + 1);
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(slots.take()).as("free again, its server being dead").isEqualTo(FIRST);
        slots.giveBack(FIRST);
        slots.giveBack(FIRST + 1);
    }

    @Test
    @EnabledIf("weAreRoot")
    void whatStillRunsOfItsNamespaceEndsBeforeAUserIsGivenBack() throws Exception {
        var slots = rootsFrom(FIRST);
        int user = slots.take();
        var stray = sleeping(user, "--user", "--pid", "--fork");
        var somebodyElses = sleeping(user);
        slots.giveBack(user);
        assertThat(Strays.of(user)).isEmpty();
        assertThat(stray.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(somebodyElses.isAlive()).isTrue();
        somebodyElses.destroyForcibly().waitFor();
    }

    static boolean weAreRoot() {
        return Identity.current().root();
    }

    private static Process sleeping(int user, String... namespaces) throws Exception {
        var command = new ArrayList<>(List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"));
        command.add("unshare");
        command.addAll(List.of(namespaces));
        command.addAll(List.of("sh", "-c", "echo here; sleep 30; true"));
        var process = new ProcessBuilder(command).start();
        assertThat(process.inputReader().readLine()).isEqualTo("here");
        return process;
    }

    @Test
    void whoeverIsNotRootHasOneUser() {
        var slots = new UserSlots(new Identity(1000), FIRST, locks);
        assertThat(slots.take()).isEqualTo(1000);
        assertThat(slots.take()).isEqualTo(1000);
        assertThat(locks).isEmptyDirectory();
    }
}
