package handin.checker.load;

import handin.checker.dsl.Languages;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.ListExpression;

/** The value of {@code language} is offered here. */
final class LanguageRule {
    private final ScriptRules rules;
    private final Languages languages;

    LanguageRule(ScriptRules rules, Languages languages) {
        this.rules = rules;
        this.languages = languages;
    }

    /** Whether the value, if it stands in the script, names a language; if not, that was reported. */
    boolean accepts(Expression value) {
        if (!(Literals.of(value) instanceof Literals.Literal.Known(var known))) {
            return true; // told when the script is run for the first time
        }
        List<String> name = known instanceof Collection<?> parts
                ? parts.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(known));
        if (languages.offers(name)) {
            return true;
        }
        rules.mistake(sentence(name, languages), wrongPart(value, name));
        return false;
    }

    static String sentence(List<String> name, Languages languages) {
        List<String> offered =
                languages.names().stream().map(LanguageRule::show).toList();
        String hint = Spelling.hint(show(name), offered);
        return "no language " + show(name) + " is offered here"
                + (hint.isEmpty() ? "; there are " + String.join(", ", offered) : hint);
    }

    private Expression wrongPart(Expression value, List<String> name) {
        boolean knownFirst =
                languages.names().stream().anyMatch(each -> each.getFirst().equals(name.getFirst()));
        return value instanceof ListExpression list && knownFirst && name.size() > 1 ? list.getExpression(1) : value;
    }

    private static String show(List<String> name) {
        return name.size() == 1
                ? "'" + name.getFirst() + "'"
                : name.stream().map(part -> "'" + part + "'").collect(Collectors.joining(", ", "[", "]"));
    }
}
