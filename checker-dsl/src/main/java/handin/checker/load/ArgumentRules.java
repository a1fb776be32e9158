package handin.checker.load;

import handin.checker.dsl.AroundBody;
import handin.checker.dsl.CheckBody;
import handin.checker.dsl.CheckOption;
import handin.checker.dsl.CheckerScript;
import handin.checker.dsl.Languages;
import handin.checker.dsl.LetterPart;
import handin.checker.dsl.NamedArgument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MapEntryExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.transform.stc.StaticTypeCheckingSupport;
import org.jspecify.annotations.Nullable;

/**
 * Named arguments: that each is one of those there are, is there once, and has a value it takes. A wrong one is taken out of the tree after it
 * was reported (such a script is never run), since the compiler would report the whole call for it once more.
 */
final class ArgumentRules {
    private static final Map<String, List<NamedArgument>> CALLS =
            Map.of("check", List.of(CheckOption.values()), "mail", List.of(LetterPart.values()));

    private final CheckerRules rules;
    private final BlockRules blocks;
    private final LanguageRule languages;

    ArgumentRules(CheckerRules rules, BlockRules blocks, Languages languages) {
        this.rules = rules;
        this.blocks = blocks;
        this.languages = new LanguageRule(rules, languages);
    }

    void before(MethodCallExpression call) {
        List<NamedArgument> arguments = CALLS.get(String.valueOf(call.getMethodAsString()));
        if (arguments == null || !(call.getArguments() instanceof TupleExpression given)) {
            return;
        }
        Optional<MapExpression> map = given.getExpressions().stream()
                .filter(MapExpression.class::isInstance)
                .map(MapExpression.class::cast)
                .findFirst();
        boolean computed = given.getExpressions().stream()
                .anyMatch(each -> !(each instanceof MapExpression) && !(each instanceof ClosureExpression));
        if (!computed) {
            named(
                    call,
                    arguments,
                    map.map(MapExpression::getMapEntryExpressions).orElseGet(List::of));
        }
    }

    private void named(MethodCallExpression call, List<NamedArgument> arguments, List<MapEntryExpression> entries) {
        var good = new HashMap<String, Expression>();
        var meant = new ArrayList<String>();
        for (var entry : List.copyOf(entries)) {
            if (!(Literals.of(entry.getKeyExpression()) instanceof Literals.Literal.Known(String key))) {
                continue;
            }
            Optional<NamedArgument> argument = find(arguments, key);
            meant.add(argument.map(NamedArgument::key)
                    .or(() -> Spelling.nearest(key, keys(arguments)))
                    .orElse(key));
            if (accept(call, arguments, argument, key, entry)) {
                good.put(key, entry.getValueExpression());
            } else {
                entries.remove(entry);
            }
        }
        missing(call, arguments, good, meant);
    }

    private boolean accept(
            MethodCallExpression call,
            List<NamedArgument> arguments,
            Optional<NamedArgument> argument,
            String key,
            MapEntryExpression entry) {
        if (argument.isEmpty()) {
            String what = call.getMethodAsString().equals("check") ? "option " : "part ";
            rules.mistake("there is no " + what + key + Spelling.hint(key, keys(arguments)), entry.getKeyExpression());
            return false;
        }
        return value(argument.get(), entry.getValueExpression());
    }

    private boolean value(NamedArgument argument, Expression value) {
        if (value instanceof ClosureExpression closure && argument instanceof CheckOption) {
            blocks.offer(closure, argument == CheckOption.USERS ? AroundBody.class : CheckBody.class);
        }
        Literals.Literal literal = Literals.of(value);
        ClassNode type = literal instanceof Literals.Literal.Unknown ? rules.typeOf(value) : ClassHelper.OBJECT_TYPE;
        boolean taken =
                literal instanceof Literals.Literal.Known(var known) ? argument.accepts(known) : mayBe(type, argument);
        if (!taken) {
            rules.mistake(
                    argument.key() + " takes " + argument.takes() + ", not " + Literals.show(value, type)
                            + unquoted(argument, value),
                    value);
            return false;
        }
        return argument != CheckOption.LANGUAGE || languages.accepts(value);
    }

    private static String unquoted(NamedArgument argument, Expression value) {
        return argument == CheckOption.USERS
                        && Literals.of(value) instanceof Literals.Literal.Known(String word)
                        && new Verbs(CheckerScript.class).words().contains(word)
                ? "; did you mean " + word + ", without quotes?"
                : "";
    }

    private static boolean mayBe(ClassNode type, NamedArgument argument) {
        return ClassHelper.isObjectType(type)
                || argument.types().stream()
                        .map(ClassHelper::make)
                        .anyMatch(wanted ->
                                StaticTypeCheckingSupport.isAssignableTo(ClassHelper.getWrapper(type), wanted));
    }

    private void missing(
            MethodCallExpression call,
            List<NamedArgument> arguments,
            Map<String, Expression> good,
            List<String> meant) {
        arguments.stream()
                .filter(argument -> argument.required() && !meant.contains(argument.key()))
                .forEach(argument -> rules.mistake(
                        call.getMethodAsString() + " needs " + argument.key() + ": " + argument.takes(),
                        call.getMethod()));
        if (call.getMethodAsString().equals("check")) {
            boolean evaluates = !isLiterally(good.get(CheckOption.EVALUATE.key()), false);
            Expression coverage = good.get(CheckOption.COVERAGE.key());
            if (evaluates && !meant.contains(CheckOption.LANGUAGE.key())) {
                rules.mistake(
                        "check needs language: the language to evaluate submissions in, or evaluate: false",
                        call.getMethod());
            }
            if (coverage != null && !evaluates && isLiterally(coverage, true)) {
                rules.mistake("coverage: true needs evaluation, which evaluate: false switches off", coverage);
            }
            boolean uncovered = coverage == null && !meant.contains("coverage") || isLiterally(coverage, false);
            blocks.evaluation(evaluates, !uncovered);
        }
    }

    private static boolean isLiterally(@Nullable Expression value, boolean flag) {
        return value != null
                && Literals.of(value) instanceof Literals.Literal.Known(var known)
                && Boolean.valueOf(flag).equals(known);
    }

    private static Optional<NamedArgument> find(List<NamedArgument> arguments, String key) {
        return arguments.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    private static List<String> keys(List<NamedArgument> arguments) {
        return Arrays.asList(arguments.stream().map(NamedArgument::key).toArray(String[]::new));
    }
}
