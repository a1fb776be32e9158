package handin.checker.load;

import groovy.lang.Closure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.jspecify.annotations.Nullable;

/** Reads values out of the script's text where they stand there as they are. */
final class Literals {
    private Literals() {}

    /** What is known of an expression's value before it is run. */
    sealed interface Literal {
        record Known(@Nullable Object value) implements Literal {}

        record Unknown() implements Literal {}
    }

    static Literal of(Expression expression) {
        return switch (expression) {
            case ConstantExpression constant -> new Literal.Known(constant.getValue());
            case ClosureExpression _ -> new Literal.Known(Closure.IDENTITY);
            case MapExpression map -> new Literal.Known(map);
            case ListExpression list -> ofItems(list.getExpressions());
            default -> new Literal.Unknown();
        };
    }

    private static Literal ofItems(List<Expression> items) {
        var values = new ArrayList<@Nullable Object>();
        for (Expression item : items) {
            if (!(of(item) instanceof Literal.Known(var value))) {
                return new Literal.Unknown();
            }
            values.add(value);
        }
        return new Literal.Known(values);
    }

    /** As an author would write it, near enough for a message. */
    static String show(Expression expression, ClassNode type) {
        return of(expression) instanceof Literal.Known(var value) ? show(value) : "a value of type " + shortName(type);
    }

    private static String show(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case CharSequence text -> "'" + text + "'";
            case Closure<?> _ -> "a closure";
            case MapExpression _ -> "a map";
            case List<?> items -> items.stream().map(Literals::show).collect(Collectors.joining(", ", "[", "]"));
            default -> value.toString();
        };
    }

    static String shortName(ClassNode type) {
        return type.toString(false).replaceAll("\\b[a-z]\\w*\\.", "");
    }
}
