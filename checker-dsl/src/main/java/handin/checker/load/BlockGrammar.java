package handin.checker.load;

import groovy.lang.DelegatesTo;
import groovy.lang.Script;
import handin.checker.dsl.LetterPart;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.transform.stc.TypeCheckingContext;

/** The language of scripts that are a row of blocks, as their base class declares them. */
final class BlockGrammar implements Grammar {
    private final Class<? extends Script> base;
    private final SortedMap<String, Class<?>> blocks;
    private final ScriptRules rules;
    private final ArgumentRules arguments;
    private final Map<ClosureExpression, Class<?>> closures = new IdentityHashMap<>();

    private BlockGrammar(Class<? extends Script> base, SortedMap<String, Class<?>> blocks, ScriptRules rules) {
        this.base = base;
        this.blocks = blocks;
        this.rules = rules;
        arguments =
                new ArgumentRules(rules, Map.of("mail", List.of(LetterPart.values())), ArgumentRules.Further.NOTHING);
    }

    static ScriptKind of(Class<? extends Script> base) {
        SortedMap<String, Class<?>> blocks = blocks(base);
        return new ScriptKind() {
            @Override
            public Class<? extends Script> base() {
                return base;
            }

            @Override
            public Grammar grammar(ScriptRules rules, SourceWords words) {
                return new BlockGrammar(base, blocks, rules);
            }

            @Override
            public String lacking() {
                return "script: there is no block such as " + blocks.firstKey() + " { } in it";
            }
        };
    }

    private static SortedMap<String, Class<?>> blocks(Class<?> base) {
        var blocks = new TreeMap<String, Class<?>>();
        for (Method method : base.getMethods()) {
            for (Parameter parameter : method.getParameters()) {
                DelegatesTo to = parameter.getAnnotation(DelegatesTo.class);
                if (to != null && base.isAssignableFrom(method.getDeclaringClass())) {
                    blocks.put(method.getName(), to.value());
                }
            }
        }
        return blocks;
    }

    @Override
    public void before(ClassNode type) {}

    @Override
    public void before(MethodCallExpression verb, boolean nested) {
        String name = verb.getMethodAsString();
        Class<?> body = name == null ? null : blocks.get(name);
        if (body != null) {
            if (nested) {
                rules.mistake(
                        name + " stands at the top of the script, not inside another block or a method",
                        verb.getMethod());
            }
            closures(verb, body);
        }
        arguments.before(verb);
    }

    private void closures(MethodCallExpression verb, Class<?> body) {
        if (verb.getArguments() instanceof TupleExpression given) {
            for (Expression argument : given.getExpressions()) {
                if (argument instanceof ClosureExpression closure) {
                    closures.put(closure, body);
                    noParameters(verb.getMethodAsString(), closure, body);
                }
            }
        }
    }

    private void noParameters(String name, ClosureExpression closure, Class<?> body) {
        if (closure.isParameterSpecified()) {
            rules.mistake(
                    "the block of " + name + " takes no parameters; " + String.join(", ", new Verbs(body).words())
                            + " are words in it",
                    closure.getParameters()[0]);
        }
    }

    @Override
    public void afterScript(ClassNode script) {}

    @Override
    public Verbs verbs(TypeCheckingContext context) {
        for (var enclosing : context.getEnclosingClosureStack()) {
            Class<?> body = closures.get(enclosing.getClosureExpression());
            if (body != null) {
                return new Verbs(body);
            }
        }
        return new Verbs(base);
    }

    @Override
    public String missing(String name, String signature, Verbs here, Collection<String> scriptMethods) {
        if (here.has(name)) {
            return name + " does not take " + signature + "; it is called as " + here.usage(name);
        }
        var known = new ArrayList<>(here.names());
        known.addAll(scriptMethods);
        if (known.contains(name)) {
            return name + " does not take " + signature;
        }
        Collection<String> elsewhere = those(verbs -> verbs.has(name));
        if (!elsewhere.isEmpty()) {
            return name + " belongs inside " + list(elsewhere);
        }
        return "there is no verb " + name + Spelling.hint(name, known);
    }

    private Collection<String> those(Predicate<Verbs> with) {
        return blocks.entrySet().stream()
                .filter(block -> with.test(new Verbs(block.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public String unknown(String name, Collection<String> known) {
        Collection<String> elsewhere = those(verbs -> verbs.words().contains(name));
        return elsewhere.isEmpty()
                ? "there is no " + name + Spelling.hint(name, known)
                : "there is no " + name + " here; it belongs inside " + list(elsewhere);
    }

    private String list(Collection<String> some) {
        return some.size() == blocks.size()
                ? "a block, such as " + blocks.firstKey() + " { }"
                : some.stream().map(block -> block + " { }").collect(Collectors.joining(", "));
    }
}
