package handin.server.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerNameTest {
    @ParameterizedTest
    @CsvSource({
        "handin.example.edu,handin.example.edu,7979,handin.example.edu:7979",
        "localhost:1,localhost,1,localhost:1",
        "127.0.0.1:65535,127.0.0.1,65535,127.0.0.1:65535",
        "::1,::1,7979,[::1]:7979",
        "[::1]:80,::1,80,[::1]:80",
        "[::1],::1,7979,[::1]:7979"
    })
    void hostAndPort(String text, String host, int port, String shown) {
        assertThat(ServerName.parse(text)).isEqualTo(new ServerName(host, port)).hasToString(shown);
    }
}
