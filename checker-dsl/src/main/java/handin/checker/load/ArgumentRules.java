package handin.checker.load;

import handin.checker.dsl.NamedArgument;
import handin.checker.dsl.VerbArgument;
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

/**
 * Named arguments: that each is one of those there are, is there once, and has a value it takes. A wrong one is taken out of the tree after it
 * was reported (such a script is never run), since the compiler would report the whole call for it once more.
 */
final class ArgumentRules {
    /** What some calls are held to besides. */
    interface Further {
        Further NOTHING = new Further() {};

        default void before(NamedArgument argument, Expression value) {}

        /** Whether the value, which is of the right type, is a good one; if not, that was reported. */
        default boolean accepts(NamedArgument argument, Expression value) {
            return true;
        }

        /** What to add when the argument does not take the value. */
        default String hint(NamedArgument argument, Expression value) {
            return "";
        }

        /**
         * @param good the values that were taken
         * @param meant the keys that were there, or that those there were probably meant to be
         */
        default void after(MethodCallExpression call, Map<String, Expression> good, List<String> meant) {}
    }

    private final ScriptRules rules;
    private final Map<String, ? extends List<? extends NamedArgument>> calls;
    private final Further further;

    /** @param calls the verbs that take named arguments, with those they take */
    ArgumentRules(ScriptRules rules, Map<String, ? extends List<? extends NamedArgument>> calls, Further further) {
        this.rules = rules;
        this.calls = calls;
        this.further = further;
    }

    void before(MethodCallExpression call) {
        List<? extends NamedArgument> arguments = calls.get(String.valueOf(call.getMethodAsString()));
        if (arguments == null || !(call.getArguments() instanceof TupleExpression given)) {
            return;
        }
        Optional<MapExpression> map = given.getExpressions().stream()
                .limit(1) // where the parser puts named arguments; a map further on is a value
                .filter(MapExpression.class::isInstance)
                .map(MapExpression.class::cast)
                .findFirst();
        boolean computed = given.getExpressions().stream()
                .anyMatch(each -> !(each instanceof MapExpression) && !(each instanceof ClosureExpression));
        if (map.isPresent() || !computed && requiresSome(arguments)) {
            named(
                    call,
                    arguments,
                    map.map(MapExpression::getMapEntryExpressions).orElseGet(List::of));
        }
    }

    /** Verbs of which the named arguments are all they take; those of others may be left out as a whole. */
    private static boolean requiresSome(List<? extends NamedArgument> arguments) {
        return arguments.stream().noneMatch(VerbArgument.class::isInstance);
    }

    private void named(
            MethodCallExpression call, List<? extends NamedArgument> arguments, List<MapEntryExpression> entries) {
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
            List<? extends NamedArgument> arguments,
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
        further.before(argument, value);
        Literals.Literal literal = Literals.of(value);
        ClassNode type = literal instanceof Literals.Literal.Unknown ? rules.typeOf(value) : ClassHelper.OBJECT_TYPE;
        boolean taken =
                literal instanceof Literals.Literal.Known(var known) ? argument.accepts(known) : mayBe(type, argument);
        if (!taken) {
            rules.mistake(
                    argument.key() + " takes " + argument.takes() + ", not " + Literals.show(value, type)
                            + further.hint(argument, value),
                    value);
            return false;
        }
        return further.accepts(argument, value);
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
            List<? extends NamedArgument> arguments,
            Map<String, Expression> good,
            List<String> meant) {
        arguments.stream()
                .filter(argument -> argument.required() && !meant.contains(argument.key()))
                .forEach(argument -> rules.mistake(
                        call.getMethodAsString() + " needs " + argument.key() + ": " + argument.takes(),
                        call.getMethod()));
        further.after(call, good, meant);
    }

    private static Optional<NamedArgument> find(List<? extends NamedArgument> arguments, String key) {
        return arguments.stream()
                .<NamedArgument>map(each -> each)
                .filter(each -> each.key().equals(key))
                .findFirst();
    }

    private static List<String> keys(List<? extends NamedArgument> arguments) {
        return Arrays.asList(arguments.stream().map(NamedArgument::key).toArray(String[]::new));
    }
}
