package handin.checker.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines and containers as their /proc describes them. */
class MountsTest {
    @TempDir
    private Path sys;

    @BeforeEach
    void directories() throws Exception {
        Files.createDirectories(sys.resolve("system.slice/handin.service"));
        Files.createDirectories(sys.resolve("memory/docker/12"));
        Files.createDirectories(sys.resolve("cpu,cpuacct"));
    }

    private String mount(String root, String at, String type, String options) {
        return "30 20 0:26 " + root + " " + sys.resolve(at) + " rw,nosuid shared:4 - " + type + " cgroup rw," + options;
    }

    @Test
    void aServiceOfSystemdHasItsGroup() {
        var mounts = new Mounts(
                List.of(mount("/", "", "cgroup2", "nsdelegate")), List.of("0::/system.slice/handin.service"));
        assertThat(mounts.unified()).contains(sys.resolve("system.slice/handin.service"));
        assertThat(mounts.legacy("memory")).isEmpty();
    }

    @Test
    void aContainerWithItsOwnViewIsAtTheTop() {
        var mounts = new Mounts(List.of(mount("/", "", "cgroup2", "x")), List.of("0::/"));
        assertThat(mounts.unified()).contains(sys);
    }

    @Test
    void aContainerThatIsShownAPartFindsItselfInIt() {
        var mounts =
                new Mounts(List.of(mount("/docker/12", "memory", "cgroup", "memory")), List.of("4:memory:/docker/12"));
        assertThat(mounts.legacy("memory")).contains(sys.resolve("memory"));
    }

    @Test
    void controllersMountedTogetherAreFoundByEachName() {
        var mounts =
                new Mounts(List.of(mount("/", "cpu,cpuacct", "cgroup", "cpu,cpuacct")), List.of("2:cpu,cpuacct:/"));
        assertThat(mounts.legacy("cpuacct")).contains(sys.resolve("cpu,cpuacct"));
        assertThat(mounts.legacy("pids")).isEmpty();
    }

    @Test
    void whatCannotBeSeenIsNotThere() {
        var above = new Mounts(List.of(mount("/", "", "cgroup2", "x")), List.of("0::/../../user.slice"));
        var beside =
                new Mounts(List.of(mount("/docker/12", "memory", "cgroup", "memory")), List.of("4:memory:/docker/77"));
        var hidden = new Mounts(List.of(mount("/", "", "cgroup2", "x")), List.of("0::/not/mounted/here"));
        assertThat(above.unified()).isEmpty();
        assertThat(beside.legacy("memory")).isEmpty();
        assertThat(hidden.unified()).isEmpty();
    }
}
