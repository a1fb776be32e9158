package handin.checker.load;

import groovy.lang.Script;
import handin.checker.dsl.CheckOption;
import handin.checker.dsl.CheckerScript;
import handin.checker.dsl.Languages;
import handin.checker.dsl.LetterPart;
import handin.checker.dsl.NamedArgument;
import handin.checker.dsl.VerbArgument;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.transform.stc.TypeCheckingContext;

/** The language of checkers. */
final class CheckerGrammar implements Grammar {
    private final BlockRules blocks;
    private final ArgumentRules arguments;
    private final StateRules state;
    private final Languages languages;

    private CheckerGrammar(ScriptRules rules, SourceWords words, Languages languages) {
        this.languages = languages;
        state = new StateRules(rules, words);
        blocks = new BlockRules(rules);
        arguments = new ArgumentRules(rules, calls(), new OptionRules(rules, blocks, languages));
    }

    private static Map<String, List<? extends NamedArgument>> calls() {
        var calls = new HashMap<String, List<? extends NamedArgument>>(VerbArgument.OF_VERBS);
        calls.put("check", List.of(CheckOption.values()));
        calls.put("mail", List.of(LetterPart.values()));
        return calls;
    }

    static ScriptKind with(Languages languages) {
        return new ScriptKind() {
            @Override
            public Class<? extends Script> base() {
                return CheckerScript.class;
            }

            @Override
            public Grammar grammar(ScriptRules rules, SourceWords words) {
                return new CheckerGrammar(rules, words, languages);
            }

            @Override
            public String lacking() {
                return "checker script: there is no check(...) { } in it";
            }
        };
    }

    @Override
    public void before(ClassNode type) {
        state.check(type);
    }

    @Override
    public void before(MethodCallExpression verb, boolean nested) {
        blocks.before(verb, nested);
        arguments.before(verb);
    }

    @Override
    public void afterScript(ClassNode script) {
        blocks.afterScript(script);
    }

    @Override
    public Verbs verbs(TypeCheckingContext context) {
        return blocks.verbs(context);
    }

    @Override
    public String missing(String name, String signature, Verbs here, Collection<String> scriptMethods) {
        return blocks.missing(name, signature, here, scriptMethods);
    }

    @Override
    public String unknown(String name, Collection<String> known) {
        var all = new TreeSet<>(known);
        all.addAll(new Verbs(CheckerScript.class).words());
        languages.names().forEach(language -> all.add("'" + language.getFirst() + "'"));
        return "there is no " + name + Spelling.hint(name, all);
    }
}
