package handin.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            refused: Your program was stopped: f(1) took    | Your program was stopped: f(1) took                   | true
            refused: Your program was stopped: f(1) took    | Your program was stopped in line 3: f(1) took         | true
            refused: Your program was stopped: f(1) took    | Your program was stopped in A.java, line 3: f(1) took | true
            refused: /Your program was stopped: f\\(1\\) .*/  | Your program was stopped in line 3: f(1) took 1       | true
            refused: Your program was stopped: f(1) took    | Your program was stopped in line 3: f(2) took         | false
            refused: Your program was stopped: f(1) took    | It says: was stopped in line 3: f(1) took             | false
            accepted                                        | Your program was stopped in line 3: f(1) took         | false
            """)
    void theLineMayBeLeftOut(String words, String sentence, boolean fits) {
        assertThat(Ending.read(words).is(new Student.Told(false, sentence, Duration.ZERO)))
                .isEqualTo(fits);
    }
}
