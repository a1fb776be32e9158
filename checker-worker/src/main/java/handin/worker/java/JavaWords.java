package handin.worker.java;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/** The compiler's message in one sentence. */
final class JavaWords {
    private static final Pattern COMMON = Pattern.compile("\\bjava\\.(lang|util)\\.(?=[A-Z])");
    private static final Pattern SYMBOL = Pattern.compile(
            "cannot find symbol\\s+symbol:\\s+(?<symbol>[^\\n]*?)\\s*(?:\\n\\s*location:\\s+(?<location>[^\\n]*))?",
            Pattern.DOTALL);

    private JavaWords() {}

    static String of(Diagnostic<?> diagnostic) {
        String message =
                COMMON.matcher(diagnostic.getMessage(Locale.ENGLISH).strip()).replaceAll("");
        var symbol = SYMBOL.matcher(message);
        if (symbol.matches()) {
            String location = symbol.group("location");
            return symbol.group("symbol") + " is not defined" + (location == null ? "" : " in " + location);
        }
        return message.lines().map(String::strip).reduce((a, b) -> a + "; " + b).orElse("");
    }
}
