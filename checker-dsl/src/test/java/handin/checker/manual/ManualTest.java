package handin.checker.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManualTest {
    @Test
    void anExampleIsACheckerWithWhatIsHandedInToIt() {
        Manual manual = Manual.parse("""
                # Title

                ```groovy checker
                check(language: 'scheme') {
                }
                ```

                Text.

                ```scheme submission users=alice+bob answers=yes,no
                (f)
                ```

                > asked: Sure?
                >
                > rejected: One line
                > and another.

                ```text printout
                ;;> alice
                ```
                """);
        assertThat(manual.examples()).singleElement().satisfies(example -> {
            assertThat(example.checker()).isEqualTo("check(language: 'scheme') {\n}\n");
            assertThat(example.outcome()).isEmpty();
            assertThat(example.handins())
                    .containsExactly(new Manual.Handin(
                            10,
                            "(f)\n",
                            List.of("alice", "bob"),
                            List.of("yes", "no"),
                            List.of("asked: Sure?", "rejected: One line\nand another."),
                            Optional.of(";;> alice\n")));
        });
    }

    @Test
    void aQuotationRightAfterACheckerIsWhatCameOutAtLoad() {
        Manual manual = Manual.parse("```groovy checker\nchek()\n```\n\n> refused at load: no chek\n");
        assertThat(manual.examples().getFirst().outcome()).containsExactly("refused at load: no chek");
    }

    @Test
    void otherBlocksAreNoExamples() {
        assertThat(Manual.parse("```\n./handin demo\n```\n").examples()).isEmpty();
    }
}
