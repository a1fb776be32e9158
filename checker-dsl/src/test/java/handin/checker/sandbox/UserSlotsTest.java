package handin.checker.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserSlotsTest {
    @TempDir
    private Path locks;

    private UserSlots rootsFrom(int first) {
        return new UserSlots(new Identity(0), first, locks);
    }

    @Test
    void twoSandboxesOfRootShareNoUser() {
        var one = rootsFrom(61_000);
        var other = rootsFrom(61_000);
        assertThat(one.take()).isEqualTo(61_000);
        assertThat(other.take()).isEqualTo(61_001);
        assertThat(one.take()).isEqualTo(61_002);
        one.giveBack(61_000);
        assertThat(other.take()).isEqualTo(61_000);
        for (int user = 61_000; user < 61_003; user++) {
            one.giveBack(user);
        }
        assertThat(one.take()).isEqualTo(61_000);
        one.giveBack(61_000);
    }

    /** Another process, since the locks of one process do not exclude each other. */
    @Test
    void aUserThatAnotherServerHasTakenIsLeftToIt() throws Exception {
        var slots = rootsFrom(61_000);
        slots.take();
        slots.giveBack(61_000);
        var other = new ProcessBuilder(
                        "python3",
                        "-c",
                        "import fcntl,sys; f=open(sys.argv[1],'w'); fcntl.lockf(f,fcntl.LOCK_EX);"
                                + "print('locked',flush=True); sys.stdin.read()",
                        locks.resolve("61000").toString())
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("locked");
            assertThat(slots.take()).isEqualTo(61_001);
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(slots.take()).as("free again, its server being dead").isEqualTo(61_000);
        slots.giveBack(61_000);
        slots.giveBack(61_001);
    }

    @Test
    void whoeverIsNotRootHasOneUser() {
        var slots = new UserSlots(new Identity(1000), 61_000, locks);
        assertThat(slots.take()).isEqualTo(1000);
        assertThat(slots.take()).isEqualTo(1000);
        assertThat(locks).isEmptyDirectory();
    }
}
