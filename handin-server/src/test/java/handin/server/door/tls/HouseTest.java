package handin.server.door.tls;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.door.tls.House.Standing;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who has to go when somebody comes. */
class HouseTest {
    private final List<String> out = new ArrayList<>();

    private static final class Somebody implements House.Guest {
        private final String name;
        private final Origin origin;
        private final Standing standing;
        private final List<String> out;

        Somebody(String name, Origin origin, Standing standing, List<String> out) {
            this.name = name;
            this.origin = origin;
            this.standing = standing;
            this.out = out;
        }

        @Override
        public Origin origin() {
            return origin;
        }

        @Override
        public Standing standing() {
            return standing;
        }

        @Override
        public void putOut() {
            out.add(name);
        }
    }

    private Somebody somebody(String name, String address, Standing standing) {
        return new Somebody(name, origin(address), standing, out);
    }

    private static Origin origin(String address) {
        try {
            return Origin.of(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void theSilentGoBeforeTheUnknownAndTheOldestFirst() {
        var house = new House<Somebody>(4, 4);
        house.enter(somebody("known", "192.0.2.1", Standing.KNOWN));
        house.enter(somebody("unknown", "192.0.2.2", Standing.UNKNOWN));
        house.enter(somebody("silent", "192.0.2.3", Standing.SILENT));
        house.enter(somebody("silent too", "192.0.2.4", Standing.SILENT));
        for (int i = 0; i < 3; i++) {
            assertThat(house.makeRoom(origin("192.0.2.9"))).isTrue();
            house.enter(somebody("newcomer " + i, "192.0.2.9", Standing.KNOWN));
        }
        assertThat(house.makeRoom(origin("192.0.2.9"))).isFalse();
        assertThat(out).containsExactly("silent", "silent too", "unknown");
    }

    @Test
    void whoHasTooManyLosesTheOwn() {
        var house = new House<Somebody>(10, 2);
        house.enter(somebody("other", "192.0.2.1", Standing.SILENT));
        house.enter(somebody("known", "192.0.2.2", Standing.KNOWN));
        house.enter(somebody("silent", "192.0.2.2", Standing.SILENT));
        assertThat(house.makeRoom(origin("192.0.2.2"))).isTrue();
        assertThat(out).containsExactly("silent");
        house.enter(somebody("known too", "192.0.2.2", Standing.KNOWN));
        assertThat(house.makeRoom(origin("192.0.2.2"))).isFalse();
        assertThat(house.makeRoom(origin("192.0.2.3"))).isTrue();
        assertThat(out).containsExactly("silent");
    }

    @Test
    void whoLeavesMakesRoom() {
        var house = new House<Somebody>(1, 1);
        var known = somebody("known", "192.0.2.1", Standing.KNOWN);
        house.enter(known);
        assertThat(house.makeRoom(origin("192.0.2.2"))).isFalse();
        house.leave(known);
        assertThat(house.makeRoom(origin("192.0.2.2"))).isTrue();
    }

    @Test
    void anIpv6NetworkIsOneOrigin() {
        assertThat(origin("2001:db8:1:2::1")).isEqualTo(origin("2001:db8:1:2:ffff::9"));
        assertThat(origin("2001:db8:1:2::1")).isNotEqualTo(origin("2001:db8:1:3::1"));
        assertThat(origin("192.0.2.1")).isNotEqualTo(origin("192.0.2.2"));
    }
}
