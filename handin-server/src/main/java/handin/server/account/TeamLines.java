package handin.server.account;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a team file. */
final class TeamLines {
    /** A name, or a plus that must stand between two names. */
    private static final Pattern WORD = Pattern.compile("[+]|[^\\s+]+");

    private final String name;
    private final boolean caseSensitive;

    private TeamLines(String name, boolean caseSensitive) {
        this.name = name;
        this.caseSensitive = caseSensitive;
    }

    /** The message is one line, {@code file:line:column: sentence}. */
    static final class Mistake extends IOException {
        private static final long serialVersionUID = 1;

        Mistake(String file, int line, int column, String sentence) {
            super(file + ":" + line + ":" + column + ": " + sentence);
        }
    }

    static Set<Team> parse(Path file, boolean caseSensitive) throws IOException {
        var reader = new TeamLines(file.getFileName().toString(), caseSensitive);
        List<String> lines = reader.lines(file);
        var teams = new HashSet<Team>();
        for (int i = 0; i < lines.size(); i++) {
            Set<String> names = reader.names(lines.get(i), i + 1);
            if (!names.isEmpty()) {
                teams.add(new Team(List.copyOf(names)));
            }
        }
        return teams;
    }

    private List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException notText) {
            throw new Mistake(name, 1, 1, "this file is not text in UTF-8");
        }
    }

    private Set<String> names(String line, int number) throws Mistake {
        int remark = line.indexOf('#');
        var words = WORD.matcher(remark < 0 ? line : line.substring(0, remark));
        var names = new LinkedHashSet<String>();
        boolean nameMustFollow = false;
        int column = 1;
        while (words.find()) {
            column = words.start() + 1;
            boolean plus = words.group().equals("+");
            if (plus && (names.isEmpty() || nameMustFollow)) {
                throw new Mistake(name, number, column, "a name is missing before this '+'");
            }
            if (!plus && !names.add(folded(words.group()))) {
                throw new Mistake(name, number, column, "'" + words.group() + "' stands twice in this team");
            }
            nameMustFollow = plus;
        }
        if (nameMustFollow) {
            throw new Mistake(name, number, column, "a name is missing after this '+'");
        }
        return names;
    }

    private String folded(String word) {
        return Team.username(word, caseSensitive);
    }
}
