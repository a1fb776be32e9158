package handin.checker.text;

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
}
