package handin.checker.load;

import handin.checker.dsl.AroundBody;
import handin.checker.dsl.CheckBody;
import handin.checker.dsl.CheckOption;
import handin.checker.dsl.CheckerScript;
import handin.checker.dsl.Contradiction;
import handin.checker.dsl.Languages;
import handin.checker.dsl.NamedArgument;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.jspecify.annotations.Nullable;

/** What the options of {@code check} are held to besides having a value they take. */
final class OptionRules implements ArgumentRules.Further {
    private final ScriptRules rules;
    private final BlockRules blocks;
    private final LanguageRule languages;

    OptionRules(ScriptRules rules, BlockRules blocks, Languages languages) {
        this.rules = rules;
        this.blocks = blocks;
        this.languages = new LanguageRule(rules, languages);
    }

    @Override
    public void before(NamedArgument argument, Expression value) {
        if (value instanceof ClosureExpression closure && argument instanceof CheckOption) {
            boolean before = argument == CheckOption.USERS || argument == CheckOption.NAMES_CHECKER;
            blocks.offer(closure, before ? AroundBody.class : CheckBody.class);
        }
    }

    @Override
    public boolean accepts(NamedArgument argument, Expression value) {
        return argument != CheckOption.LANGUAGE || languages.accepts(value);
    }

    @Override
    public String hint(NamedArgument argument, Expression value) {
        return argument == CheckOption.USERS
                        && Literals.of(value) instanceof Literals.Literal.Known(String word)
                        && new Verbs(CheckerScript.class).words().contains(word)
                ? "; did you mean " + word + ", without quotes?"
                : "";
    }

    @Override
    public void after(MethodCallExpression call, Map<String, Expression> good, List<String> meant) {
        if (!"check".equals(call.getMethodAsString())) {
            return;
        }
        boolean evaluates = !isLiterally(good.get(CheckOption.EVALUATE.key()), false);
        Expression coverage = good.get(CheckOption.COVERAGE.key());
        if (evaluates && !meant.contains(CheckOption.LANGUAGE.key())) {
            rules.mistake(
                    "check needs language: the language to evaluate submissions in, or evaluate: false",
                    call.getMethod());
        }
        contradictions(good);
        Expression names = good.get(CheckOption.NAMES_CHECKER.key());
        boolean single = !meant.contains(CheckOption.MULTI_FILE.key())
                || isLiterally(good.get(CheckOption.MULTI_FILE.key()), false);
        if (names != null && single) {
            rules.mistake("namesChecker needs multiFile: without it, a submission is one file", names);
        }
        boolean uncovered = coverage == null && !meant.contains("coverage") || isLiterally(coverage, false);
        blocks.evaluation(evaluates, !uncovered);
    }

    private void contradictions(Map<String, Expression> good) {
        var known = new EnumMap<CheckOption, @Nullable Object>(CheckOption.class);
        for (CheckOption option : CheckOption.values()) {
            Expression value = good.get(option.key());
            if (value != null) {
                known.put(
                        option,
                        Literals.of(value) instanceof Literals.Literal.Known(var literal)
                                ? literal
                                : Contradiction.UNKNOWN);
            }
        }
        Contradiction.among(known)
                .forEach(found -> rules.mistake(
                        found.sentence(),
                        Objects.requireNonNull(good.get(found.at().key()))));
    }

    private static boolean isLiterally(@Nullable Expression value, boolean flag) {
        return value != null
                && Literals.of(value) instanceof Literals.Literal.Known(var known)
                && Boolean.valueOf(flag).equals(known);
    }
}
