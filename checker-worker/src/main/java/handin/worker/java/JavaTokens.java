package handin.worker.java;

import handin.worker.engine.PlacedText;
import handin.worker.wire.Response.Place;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a Java text with a token to a line. Comments are left out; white space means nothing in Java, except within texts. */
final class JavaTokens {
    private static final Pattern TOKEN = Pattern.compile(String.join(
            "|",
            "(?<blank>\\s+|//[^\\n]*|/\\*(?s:.*?)\\*/)",
            "\"\"\"(?s:\\\\.|[^\\\\])*?\"\"\"",
            "\"(?:\\\\.|[^\\\\\"\\n])*\"",
            "'(?:\\\\.|[^\\\\'\\n])*'",
            "(?:\\d|\\.\\d)(?:[eEpP][+-]|[\\w.])*",
            "[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*",
            ">>>=|<<=|>>=|>>>|\\.\\.\\.|->|::|\\+\\+|--|&&|\\|\\||==|!=|<=|>=|\\+=|-=|\\*=|/=|&=|\\|=|\\^=|%=|<<|>>",
            "(?s:.)"));

    /** Where code stands that nobody wrote: a class's default constructor, the way out of a block. */
    private static final Set<String> UNWRITTEN = Set.of("class", "}");

    private JavaTokens() {}

    /** The text, a token to a line, with the places in the file of that name. */
    static PlacedText of(String file, String text) {
        var placed = new PlacedText();
        Matcher matcher = TOKEN.matcher(text);
        int line = 1;
        int lineStart = 0;
        while (matcher.find()) {
            String token = matcher.group();
            if (matcher.group("blank") == null) {
                Place place = new Place(file, line, matcher.start() - lineStart + 1);
                placed.add(token, place, !UNWRITTEN.contains(token));
            }
            for (int i = token.indexOf('\n'); i >= 0; i = token.indexOf('\n', i + 1)) {
                line++;
                lineStart = matcher.start() + i + 1;
            }
        }
        return placed;
    }
}
