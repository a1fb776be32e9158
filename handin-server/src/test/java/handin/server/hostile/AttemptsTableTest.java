package handin.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of attempts in {@code docs/security.md} is that of the programs; {@code -Dhandin.update=docs} writes it anew. */
class AttemptsTableTest {
    private static final Path PAGE = Suite.HOME.resolve("docs/security.md");
    private static final String BEGIN = "<!-- attempts: generated -->\n";
    private static final String END = "<!-- /attempts -->\n";
    private static final int LEAST = 120;

    @Test
    void thePageTellsOfEveryProgram() throws IOException {
        String page = Files.readString(PAGE);
        String wanted = written(page, AttemptsTable.of(Attempt.all()));
        if (System.getProperty("handin.update", "").equals("docs")) {
            Files.writeString(PAGE, wanted);
        }
        assertThat(Files.readString(PAGE))
                .as("type: mvn -Dhandin.update=docs ...")
                .isEqualTo(wanted);
    }

    private static String written(String page, String table) {
        assertThat(page).contains(BEGIN).contains(END);
        return page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + table + page.substring(page.indexOf(END));
    }

    @Test
    void thereAreManyInEachLanguage() throws IOException {
        List<Attempt> all = Attempt.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat(all.stream().map(Attempt::language).distinct())
                .containsExactlyInAnyOrderElementsOf(Attempt.LANGUAGES);
    }
}
