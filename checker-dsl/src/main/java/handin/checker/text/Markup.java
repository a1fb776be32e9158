package handin.checker.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the lines that staff add to a printout are told from the student's own.
 *
 * @param prefix what each such line begins with, such as {@code //> }
 * @param pattern what no line of a student may hold anywhere, such as {@code //>}
 */
public record Markup(String prefix, Pattern pattern) {
    /** The usual markup of a language whose line comments start with {@code comment}: {@code ;}, {@code //}, {@code #}... */
    public static Markup forComment(String comment) {
        String prefix = comment.equals(";") ? ";;> " : comment + "> ";
        return new Markup(prefix, Pattern.compile(Pattern.quote(comment + ">")));
    }

    /** The usual markup of files with this suffix; empty if the suffix does not tell. */
    public static Optional<Markup> forSuffix(String suffix) {
        return comment(suffix).map(Markup::forComment);
    }

    private static Optional<String> comment(String suffix) {
        return switch (suffix.toLowerCase(Locale.ROOT)) {
            case "rkt", "scm", "ss", "lisp", "lsp", "clj", "el" -> Optional.of(";");
            case "java", "groovy", "js", "ts", "c", "h", "cc", "cpp", "c++", "cs", "kt", "scala", "go", "rs" ->
                Optional.of("//");
            case "py", "sh", "rb", "pl", "r" -> Optional.of("#");
            default -> Optional.empty();
        };
    }

    /** Does a line begin with this markup, after blanks perhaps? The blank at the end of the prefix may be missing. */
    public boolean begins(String line) {
        String bare = line.strip();
        return bare.startsWith(prefix.strip()) || pattern.matcher(bare).lookingAt();
    }

    /** A line with this markup, with another in its place; any other line as it is. */
    public String translated(String line, Markup other) {
        String bare = line.stripLeading();
        if (!begins(line) || other.begins(line)) {
            return line;
        }
        Matcher matcher = pattern.matcher(bare);
        int end = bare.startsWith(prefix.strip()) || !matcher.lookingAt()
                ? prefix.strip().length()
                : matcher.end();
        return other.prefix + bare.substring(end).stripLeading();
    }

    /**
     * The markup of a printout, as its checker had it when it was made.
     *
     * @param printout {@code grading/text.<suffix>} of committed work
     */
    public static Markup of(Path printout) throws IOException {
        Path note = note(printout);
        if (Files.exists(note)) {
            List<String> lines = Files.readAllLines(note);
            int flags = lines.size() > 2 ? Integer.parseInt(lines.get(2)) : 0;
            return new Markup(lines.getFirst(), Pattern.compile(lines.get(1), flags));
        }
        return usual(printout);
    }

    /** Notes the markup beside the printout, unless it is the one that everybody expects. */
    public void noteBeside(Path printout) throws IOException {
        Markup usual = usual(printout);
        if (!written().equals(usual.written())) {
            Files.writeString(note(printout), written());
        }
    }

    private String written() {
        String flags = pattern.flags() == 0 ? "" : pattern.flags() + "\n";
        return prefix + "\n" + pattern.pattern() + "\n" + flags;
    }

    private static Markup usual(Path printout) {
        String name = printout.getFileName().toString();
        return forSuffix(name.substring(name.lastIndexOf('.') + 1)).orElseGet(() -> forComment("#"));
    }

    private static Path note(Path printout) {
        return printout.resolveSibling(".markup");
    }
}
