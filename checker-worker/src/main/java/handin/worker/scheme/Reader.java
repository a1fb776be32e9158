package handin.worker.scheme;

import handin.worker.engine.Mistaken;
import handin.worker.scheme.Form.Atom;
import handin.worker.scheme.Form.Group;
import handin.worker.scheme.Form.Prefixed;
import handin.worker.scheme.Tokens.Token;
import handin.worker.wire.Request.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the forms of a file. Brackets and braces are parentheses. What DrRacket writes around a teaching program is dropped: its
 * {@code #reader} header and a {@code module} around the whole.
 */
final class Reader {
    private static final Map<String, String> CLOSING = Map.of("(", ")", "[", "]", "{", "}");
    private static final String MODULE = "module";

    private final Tokens tokens;

    private Reader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The file's forms at top level. */
    static List<Form> read(SourceFile file) throws Mistaken {
        var reader = new Reader(new Tokens(file));
        var forms = new ArrayList<Form>();
        for (Token token = reader.tokens.next(); !token.isEnd(); token = reader.tokens.next()) {
            Form form = reader.form(token);
            if (form != null) {
                forms.add(form);
            }
        }
        return withoutModule(forms);
    }

    private static List<Form> withoutModule(List<Form> forms) {
        boolean wrapped = forms.size() == 1
                && forms.getFirst() instanceof Group group
                && group.head().equals(MODULE);
        if (!wrapped) {
            return forms;
        }
        var items = ((Group) forms.getFirst()).items();
        return items.size() < 3 ? forms : items.subList(3, items.size());
    }

    /** The form that starts with the token; null if it is one to drop. */
    private @Nullable Form form(Token token) throws Mistaken {
        String text = token.text();
        return switch (text) {
            case "(", "[", "{", "#(", "#[", "#{", "#u8(" -> group(token);
            case ")", "]", "}" ->
                throw new Mistaken("this " + text + " closes nothing: no form is open here", token.place());
            case "'", "`", ",", ",@" -> new Prefixed(text, needed(token), token.place());
            case "#;" -> dropped(token, 1);
            case "#reader" -> dropped(token, 2);
            default -> new Atom(text, token.place());
        };
    }

    private @Nullable Form dropped(Token token, int count) throws Mistaken {
        for (int i = 0; i < count; i++) {
            needed(token);
        }
        return null;
    }

    private Form needed(Token after) throws Mistaken {
        while (true) {
            Token token = tokens.next();
            if (token.isEnd() || CLOSING.containsValue(token.text())) {
                throw new Mistaken("something must follow this " + after.text(), after.place());
            }
            Form form = form(token);
            if (form != null) {
                return form;
            }
        }
    }

    private Group group(Token open) throws Mistaken {
        String bracket = open.text().substring(open.text().length() - 1);
        String closing = CLOSING.getOrDefault(bracket, ")");
        var items = new ArrayList<Form>();
        while (true) {
            Token token = tokens.next();
            if (token.isEnd()) {
                throw new Mistaken("this " + bracket + " is never closed: a " + closing + " is missing", open.place());
            }
            if (token.text().equals(closing)) {
                String start = open.text().replace('[', '(').replace('{', '(');
                return new Group(start, items, open.place(), token.place());
            }
            if (CLOSING.containsValue(token.text())) {
                throw new Mistaken(
                        "this " + token.text() + " does not fit the " + bracket + " of line "
                                + open.place().line() + ": a " + closing + " is expected",
                        token.place());
            }
            Form form = form(token);
            if (form != null) {
                items.add(form);
            }
        }
    }
}
