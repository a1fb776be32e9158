package handin.server.door.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate is renewed under a server that runs: two files, written one after the other. */
class RenewalTest {
    @TempDir
    Path course;

    @TempDir
    Path renewed;

    private Path old;
    private Certificates certificates;
    private TlsDoor door;

    @BeforeEach
    void open() throws IOException {
        certificates = Certificates.in(course);
        door = TlsDoor.open(
                Settings.at(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)),
                certificates,
                new ScriptedIntake());
        old = Files.copy(course.resolve("server-cert.pem"), renewed.resolve("old.pem"));
        NewCertificate.write(renewed.resolve("server-cert.pem"), renewed.resolve("private-key.pem"));
    }

    @AfterEach
    void close() {
        door.close();
    }

    private void renew(String name) throws IOException {
        Files.copy(renewed.resolve(name), course.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private void talks(Path trusted) throws IOException {
        try (var client = new RawClient(trusted, door.port())) {
            assertThat(client.say("handin\nver1\nbye\n").hearOut()).isEqualTo("handin\nver1\nok\n");
        }
    }

    @Test
    void theNewPairIsServedAsSoonAsBothFilesFitAndWhatStandsGoesOn() throws Exception {
        try (var before = new RawClient(old, door.port())) {
            renew("server-cert.pem");
            talks(old);
            renew("private-key.pem");
            talks(renewed.resolve("server-cert.pem"));
            assertThatThrownBy(() -> new RawClient(old, door.port())).isInstanceOf(SSLException.class);
            assertThat(before.say("handin\nver1\nbye\n").hearOut()).isEqualTo("handin\nver1\nok\n");
        }
    }

    @Test
    void brokenAndMissingFilesLeaveTheOldPairInForce() throws Exception {
        Files.writeString(course.resolve("server-cert.pem"), "hello\n");
        talks(old);
        Files.delete(course.resolve("server-cert.pem"));
        talks(old);
        assertThat(certificates.validUntil()).isAfter(Instant.now());
        renew("server-cert.pem");
        renew("private-key.pem");
        talks(renewed.resolve("server-cert.pem"));
    }

    @Test
    void lookingMakesNothing(@TempDir Path empty) throws Exception {
        assertThat(Certificates.chain(empty)).isEmpty();
        assertThat(empty).isEmptyDirectory();
        assertThat(Certificates.chain(course)).hasSize(1);
    }

    @Test
    void aChainIsServedWhole() throws Exception {
        Files.writeString(
                course.resolve("server-cert.pem"),
                Files.readString(old) + Files.readString(renewed.resolve("server-cert.pem")));
        assertThat(Certificates.chain(course)).hasSize(2);
        talks(old);
    }
}
