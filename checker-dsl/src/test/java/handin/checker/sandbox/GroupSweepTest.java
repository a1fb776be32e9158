package handin.checker.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What servers that were killed left behind. */
@Timeout(30)
class GroupSweepTest {
    private static String ours() throws Exception {
        return GroupNames.next();
    }

    /** The name that a server would have given which had our number and was started at another time. */
    private static String another() throws Exception {
        String[] fields = ours().split("-");
        fields[3] = "1";
        return String.join("-", fields);
    }

    private static boolean abandoned(String name) {
        try {
            return GroupNames.abandoned(Path.of("/sys", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void groupsOfServersThatLiveOrThatNothingIsKnownOfStay() throws Exception {
        String elsewhere = another().replaceFirst("handin-[0-9]+-", "handin-7-");
        assertThat(Stream.of(ours(), elsewhere, "handin-12-3", "system.slice", another(), GroupNames.server()))
                .filteredOn(GroupSweepTest::abandoned)
                .singleElement()
                .asString()
                .contains("-1-");
    }

    @Test
    void processesInThemAreKilled() throws Exception {
        var groups = MachineGroups.current().groups();
        Assumptions.assumeFalse(groups instanceof WatchedGroups, "no control groups here");
        Path above = groups instanceof LegacyGroups legacy ? legacy.pids() : ((UnifiedGroups) groups).above();
        Path group = Files.createDirectory(above.resolve(another()));
        var stray = new ProcessBuilder(
                        "/bin/sh", "-c", "echo $$ >\"$1/cgroup.procs\"; echo in; exec sleep 30", "sh", group.toString())
                .start();
        assertThat(stray.inputReader().readLine()).isEqualTo("in");
        GroupDirectory.sweep(above);
        assertThat(group).doesNotExist();
        assertThat(stray.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }
}
