package handin.checker.run;

import handin.checker.dsl.AuthorMistake;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Team files, read at each handin. While one cannot be read, what it last said stays in force. Lines are teams ({@code alice + bob}, {@code #} begins
 * a remark); a file with parentheses or quotes is Racket's: texts, and lists of texts.
 */
final class TeamFiles {
    private static final Logger LOG = LoggerFactory.getLogger(TeamFiles.class);
    private static final int LARGEST = 4 << 20;
    private static final Pattern NAMES = Pattern.compile("[\\s+,]+");
    private static final Pattern RACKETS = Pattern.compile(";[^\\n]*|\\(([^()]*)\\)|\"([^\"]*)\"");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private final Map<Path, List<List<String>>> lastGood = new ConcurrentHashMap<>();

    /** @throws AuthorMistake if it cannot be read and never was */
    List<List<String>> teams(Path file) {
        try {
            List<List<String>> teams = read(file);
            lastGood.put(file, teams);
            return teams;
        } catch (IOException e) {
            String why = "the team file " + file + " " + why(e);
            List<List<String>> before = lastGood.get(file);
            if (before == null) {
                throw new AuthorMistake(why + "; put it there, or change teamsInFile");
            }
            LOG.warn("{}; the teams it listed before stay in force", why);
            return before;
        }
    }

    private static String why(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "is not there";
            case CharacterCodingException _ -> "is not text in UTF-8";
            default -> "cannot be read: " + e.getMessage();
        };
    }

    private static List<List<String>> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("it has more than " + LARGEST + " bytes");
        }
        String text = Files.readString(file);
        boolean rackets = text.lines()
                .anyMatch(line -> line.strip().startsWith("(") || line.strip().startsWith("\""));
        return rackets ? lists(text) : lines(text);
    }

    private static List<List<String>> lines(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> NAMES.splitAsStream(line)
                        .filter(name -> !name.isEmpty())
                        .sorted()
                        .toList())
                .toList();
    }

    private static List<List<String>> lists(String text) {
        var teams = new ArrayList<List<String>>();
        var found = RACKETS.matcher(text);
        while (found.find()) {
            if (found.group(2) != null) {
                teams.add(List.of(found.group(2)));
            } else if (found.group(1) != null) {
                teams.add(QUOTED.matcher(found.group(1))
                        .results()
                        .map(name -> name.group(1))
                        .sorted()
                        .toList());
            }
        }
        return teams;
    }
}
