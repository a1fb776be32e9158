package handin.checker.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Version 2, on a directory with the files that the kernel would show; ControlGroupsTest has the kernel's own where the machine has them. */
class UnifiedGroupsTest {
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), 20 << 20, 256 << 20, 16, 0, 64 << 10, 32);

    @TempDir
    private Path above;

    private void file(Path directory, String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private Path opened() throws IOException {
        return new UnifiedGroups(above).open(LIMITS).directories().getFirst();
    }

    @Test
    void aGroupIsLimitedAsOne() throws Exception {
        var group = opened();
        assertThat(group.resolve("memory.max")).hasContent(String.valueOf(20 << 20));
        assertThat(group.resolve("memory.oom.group")).hasContent("1");
        assertThat(group.resolve("pids.max")).hasContent(String.valueOf(16 + ControlGroups.OUR_PROCESSES));
        assertThat(group.resolve("memory.swap.max")).as("a kernel without swap").doesNotExist();
    }

    @Test
    void whatItUsedIsRead() throws Exception {
        var path = opened();
        file(path, "cpu.stat", "usage_usec 1500\nuser_usec 1000\nsystem_usec 500\n");
        file(path, "memory.events", "low 0\nhigh 0\nmax 3\noom 1\noom_kill 2\noom_group_kill 1\n");
        file(path, "pids.events", "max 4\n");
        file(path, "memory.peak", "4096\n");
        var use = new UnifiedGroup(new GroupDirectory(path)).look(1);
        assertThat(use.cpu()).isEqualTo(Duration.ofNanos(1_500_000));
        assertThat(use.memory()).isEqualTo(4096);
        assertThat(use.touched()).containsExactly(Limit.PROCESSES);
        assertThat(use.exceeded()).contains(Limit.MEMORY);
    }

    @Test
    void anOldKernelDoesNotKeepThePeakSoWeDo() throws Exception {
        var path = opened();
        file(path, "cpu.stat", "usage_usec 0\n");
        file(path, "memory.events", "oom_kill 0\n");
        file(path, "pids.events", "max 0\n");
        var group = new UnifiedGroup(new GroupDirectory(path));
        file(path, "memory.current", "9000\n");
        assertThat(group.look(1).memory()).isEqualTo(9000);
        file(path, "memory.current", "700\n");
        assertThat(group.look(1)).isEqualTo(new Use(Duration.ZERO, 9000, Set.of(), Optional.empty()));
    }

    @Test
    void withoutFiguresThereIsAFailureAndNoGuess() throws Exception {
        var group = new UnifiedGroup(new GroupDirectory(opened()));
        assertThatThrownBy(() -> group.look(1)).isInstanceOf(IOException.class);
    }

    private Delegation delegation(String controllers, String enabled, String processes) throws IOException {
        file(above, "cgroup.type", "domain\n");
        file(above, "cgroup.controllers", controllers + "\n");
        file(above, "cgroup.subtree_control", enabled + "\n");
        file(above, "cgroup.procs", processes);
        return new Delegation(new GroupDirectory(above), List.of("memory", "pids"));
    }

    @Test
    void weStepDownIntoAGroupOfOurOwnFirst() throws Exception {
        long us = ProcessHandle.current().pid();
        delegation("cpu memory pids", "", us + "\n").take();
        assertThat(above.resolve(GroupNames.server()).resolve("cgroup.procs")).hasContent(String.valueOf(us));
        assertThat(above.resolve("cgroup.subtree_control")).hasContent("+memory +pids");
    }

    @Test
    void whatIsDividedAlreadyIsLeftAsItIs() throws Exception {
        delegation("cpu memory pids", "memory pids", "").take();
        assertThat(above.resolve(GroupNames.server())).doesNotExist();
    }

    @Test
    void whereOthersAreBesideUsOrControllersAreMissingItIsNotOurs() throws Exception {
        var crowded =
                delegation("memory pids", "", "1\n" + ProcessHandle.current().pid() + "\n");
        assertThatThrownBy(crowded::take).isInstanceOf(IOException.class).hasMessageContaining("beside the server");
        var poor = delegation("hugetlb", "", "");
        assertThatThrownBy(poor::take).isInstanceOf(IOException.class).hasMessageContaining("Delegate=yes");
    }
}
