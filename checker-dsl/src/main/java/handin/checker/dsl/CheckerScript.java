package handin.checker.dsl;

import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import groovy.lang.Script;
import groovy.transform.NamedParam;
import groovy.transform.NamedParams;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The base class of checker scripts. Running one only captures; the blocks are called later, for one submission at a time. */
public abstract class CheckerScript extends Script {
    private @Nullable CheckOptions options;
    private @Nullable Closure<?> check;
    private @Nullable Closure<?> pre;
    private @Nullable Closure<?> post;

    /** Says how submissions are judged; {@link CheckOption} lists the options. */
    public final void check(
            @NamedParams({
                        @NamedParam("users"),
                        @NamedParam("language"),
                        @NamedParam(value = "evaluate", type = Boolean.class),
                        @NamedParam(value = "createText", type = Boolean.class),
                        @NamedParam(value = "textualize", type = Boolean.class),
                        @NamedParam(value = "untabify", type = Boolean.class),
                        @NamedParam(value = "maxWidth", type = Integer.class),
                        @NamedParam("output"),
                        @NamedParam("multiFile"),
                        @NamedParam("namesChecker"),
                        @NamedParam("markupPrefix"),
                        @NamedParam("prefixPattern"),
                        @NamedParam("studentLine"),
                        @NamedParam("extraLines"),
                        @NamedParam("userErrorMessage"),
                        @NamedParam(value = "coverage", type = Boolean.class)
                    })
                    Map<String, ?> options,
            @DelegatesTo(value = CheckBody.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        if (this.options != null) {
            throw new AuthorMistake("there is a check already; a script has one");
        }
        this.options = CheckOptions.of(options);
        this.check = body;
    }

    /** A check without options, for which there must be nothing to evaluate; told apart at load. */
    public final void check(@DelegatesTo(value = CheckBody.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        check(Map.of(), body);
    }

    /** Runs before the submission is read, after the team was found acceptable. */
    public final void pre(@DelegatesTo(value = AroundBody.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        if (pre != null) {
            throw new AuthorMistake("there is a pre already; a script has at most one");
        }
        pre = body;
    }

    /** Runs after the work was committed. */
    public final void post(@DelegatesTo(value = AroundBody.class, strategy = Closure.DELEGATE_FIRST) Closure<?> body) {
        if (post != null) {
            throw new AuthorMistake("there is a post already; a script has at most one");
        }
        post = body;
    }

    public final TeamRule getSingles() {
        return TeamRule.Named.SINGLES;
    }

    public final TeamRule getPairs() {
        return TeamRule.Named.PAIRS;
    }

    public final TeamRule getPairsOrSingles() {
        return TeamRule.Named.PAIRS_OR_SINGLES;
    }

    public final TeamRule getPairsOrSinglesWithWarning() {
        return TeamRule.Named.PAIRS_OR_SINGLES_WITH_WARNING;
    }

    /**
     * Runs the script and tells what it captured. Not for scripts to call.
     *
     * @throws AuthorMistake if there was no check
     */
    public static Blocks capture(CheckerScript script) {
        script.run();
        if (script.options == null) {
            throw new AuthorMistake("there is no check(...) { } in this script");
        }
        return new Blocks(
                script.options,
                Optional.ofNullable(script.check),
                Optional.ofNullable(script.pre),
                Optional.ofNullable(script.post));
    }
}
