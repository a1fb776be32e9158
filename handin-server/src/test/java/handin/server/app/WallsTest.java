package handin.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import handin.checker.sandbox.SandboxCheck;
import handin.checker.sandbox.SandboxCheck.Wall;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WallsTest {
    private static Walls walls(boolean stands, String wanted) throws UnknownHostException {
        var check = new SandboxCheck(List.of(new Wall("hidden", true, ""), new Wall("filtered", stands, "do this")));
        return new Walls(check, InetAddress.getByName(wanted));
    }

    @Test
    void whereAllStandTheServerListensWhereItIsTold() throws Exception {
        assertThat(walls(true, "0.0.0.0").address().isAnyLocalAddress()).isTrue();
        assertThat(walls(true, "0.0.0.0").report()).hasSize(1);
    }

    @Test
    void whereOneIsMissingItListensOnLoopbackOnlyAndSaysWhatToDo() throws Exception {
        var walls = walls(false, "0.0.0.0");
        assertThat(walls.address().isLoopbackAddress()).isTrue();
        assertThat(walls.report()).contains("MISSING: filtered: do this");
        assertThat(walls.report().getLast()).contains("only");
    }

    @Test
    void anotherLoopbackAddressIsKept() throws Exception {
        assertThat(walls(false, "127.0.0.2").address().getHostAddress()).isEqualTo("127.0.0.2");
    }
}
