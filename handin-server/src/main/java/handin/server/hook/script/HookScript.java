package handin.server.hook.script;

import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import groovy.lang.Script;
import java.util.ArrayList;
import java.util.List;

/** The base class of {@code hooks.groovy}. Running it only notes its blocks; they are called when something happens. Each may be there more than once. */
public abstract class HookScript extends Script {
    private final List<Listener> noted = new ArrayList<>();

    /** The server listens. */
    public final void serverStart(
            @DelegatesTo(value = HookBlock.ServerStart.class, strategy = Closure.DELEGATE_FIRST) Closure<?> block) {
        note("server-start", block);
    }

    /** Somebody connected. */
    public final void serverConnect(
            @DelegatesTo(value = HookBlock.ServerConnect.class, strategy = Closure.DELEGATE_FIRST) Closure<?> block) {
        note("server-connect", block);
    }

    /** Somebody logged in. */
    public final void login(
            @DelegatesTo(value = HookBlock.Login.class, strategy = Closure.DELEGATE_FIRST) Closure<?> block) {
        note("login", block);
    }

    /** An account was made. */
    public final void userCreate(
            @DelegatesTo(value = HookBlock.UserCreate.class, strategy = Closure.DELEGATE_FIRST) Closure<?> block) {
        note("user-create", block);
    }

    /** A field of an account was changed. */
    public final void userChange(
            @DelegatesTo(value = HookBlock.UserChange.class, strategy = Closure.DELEGATE_FIRST) Closure<?> block) {
        note("user-change", block);
    }

    /** A handin was announced. */
    public final void submissionReceived(
            @DelegatesTo(value = HookBlock.SubmissionReceived.class, strategy = Closure.DELEGATE_FIRST)
                    Closure<?> block) {
        note("submission-received", block);
    }

    /** Work was kept for good. */
    public final void submissionCommitted(
            @DelegatesTo(value = HookBlock.SubmissionCommitted.class, strategy = Closure.DELEGATE_FIRST)
                    Closure<?> block) {
        note("submission-committed", block);
    }

    /** Work was sent back. */
    public final void submissionRetrieved(
            @DelegatesTo(value = HookBlock.SubmissionRetrieved.class, strategy = Closure.DELEGATE_FIRST)
                    Closure<?> block) {
        note("submission-retrieved", block);
    }

    private void note(String operation, Closure<?> block) {
        noted.add(new Listener(operation, line(), block));
    }

    /** The line of the script that is being run; stack traces know it, nothing else does. */
    private int line() {
        String own = getClass().getName();
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().equals(own))
                        .mapToInt(StackWalker.StackFrame::getLineNumber)
                        .findFirst()
                        .orElse(1));
    }

    /** Not for scripts to call. */
    static List<Listener> listeners(HookScript script) {
        return List.copyOf(script.noted);
    }
}
