package handin.checker.dsl;

import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import groovy.lang.Script;
import groovy.transform.NamedParam;
import groovy.transform.NamedParams;
import java.util.Map;
import java.util.Optional;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.jspecify.annotations.Nullable;

/** The base class of checker scripts. Running one only captures; the blocks are called later, for one submission at a time. */
public abstract class CheckerScript extends Script {
    private @Nullable CheckOptions options;
    private @Nullable Closure<?> check;
    private @Nullable Closure<?> pre;
    private @Nullable Closure<?> post;
    private @Nullable Object verbs;

    /** Says how submissions are judged; {@link CheckOption} lists the options. */
    public final void check(
            @NamedParams({
                        @NamedParam("users"),
                        @NamedParam("language"),
                        @NamedParam(value = "evaluate", type = Boolean.class),
                        @NamedParam("requires"),
                        @NamedParam("teachpacks"),
                        @NamedParam("allowedRequires"),
                        @NamedParam(value = "createText", type = Boolean.class),
                        @NamedParam(value = "textualize", type = Boolean.class),
                        @NamedParam(value = "untabify", type = Boolean.class),
                        @NamedParam("maxWidth"),
                        @NamedParam("output"),
                        @NamedParam("multiFile"),
                        @NamedParam("namesChecker"),
                        @NamedParam("markupPrefix"),
                        @NamedParam("prefixPattern"),
                        @NamedParam("studentLine"),
                        @NamedParam("extraLines"),
                        @NamedParam("userErrorMessage"),
                        @NamedParam(value = "valuePrinter", type = Closure.class),
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
     * The teams that a file lists, one a line ({@code alice + bob}; {@code #} begins a remark), or as Racket's {@code teams-in-file} has it. It is read at
     * each handin, so a change counts at once.
     *
     * @param file its path from the course's directory
     */
    public final TeamRule teamsInFile(String file) {
        if (file.isBlank()) {
            throw new AuthorMistake("teamsInFile needs the name of a file, from the course's directory");
        }
        return new TeamRule.InFile(file);
    }

    /** What the script's own methods call reaches the verbs of the block that runs. Groovy asks here for what the script has not. */
    public final @Nullable Object methodMissing(String name, Object arguments) {
        Object body = atHand(name);
        if (InvokerHelper.getMetaClass(body).respondsTo(body, name).isEmpty()) {
            throw new AuthorMistake(name + " is not at hand in the block that calls this method");
        }
        return InvokerHelper.invokeMethod(body, name, arguments);
    }

    /** As {@link #methodMissing}, for words such as {@code users}. */
    public final @Nullable Object propertyMissing(String name) {
        return InvokerHelper.getProperty(atHand(name), name);
    }

    private Object atHand(String name) {
        if (verbs == null) {
            throw new AuthorMistake(name + " belongs inside check { }, pre { } or post { }");
        }
        return verbs;
    }

    /**
     * Puts verbs at hand to the methods of the script that a closure belongs to. Not for scripts to call.
     *
     * @return those that were at hand before
     */
    public static @Nullable Object lend(Closure<?> closure, @Nullable Object verbs) {
        if (closure.getThisObject() instanceof CheckerScript script) {
            Object before = script.verbs;
            script.verbs = verbs;
            return before;
        }
        return null;
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
