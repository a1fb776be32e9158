package handin.server.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static ByteSource source(String text) {
        return ByteSource.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatFitsIsReadAsEver() throws IOException {
        assertThat(new DatumReader(new Allowance(source("check\n"), 6)).read()).contains(new Datum.Symbol("check"));
    }

    @Test
    void beyondItNothingIsTaken() throws IOException {
        ByteSource source = source("abcdef");
        var allowance = new Allowance(source, 3);
        for (int i = 0; i < 3; i++) {
            allowance.next();
        }
        assertThatThrownBy(allowance::next).isInstanceOf(Allowance.Spent.class);
        assertThatThrownBy(allowance::peek)
                .isInstanceOfSatisfying(
                        Allowance.Spent.class,
                        spent -> assertThat(spent.granted()).isEqualTo(3));
        assertThat(source.next()).isEqualTo('d');
    }

    @Test
    void severalDataShareOneAllowance() throws IOException {
        var reader = new DatumReader(new Allowance(source("ab cd ef gh"), 8));
        assertThat(reader.read()).isPresent();
        assertThat(reader.read()).isPresent();
        assertThatThrownBy(reader::read).isInstanceOf(Allowance.Spent.class);
    }
}
