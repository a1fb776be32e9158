package handin.worker.engine;

import javax.script.ScriptException;

/** Student code threw the cause: an exception or an error, such as a stack overflow. */
public final class Threw extends ScriptException {
    private static final long serialVersionUID = 1;

    public Threw(Throwable thrown) {
        super("");
        initCause(thrown);
    }

    /** What student code threw. */
    public Throwable thrown() {
        Throwable cause = getCause();
        return cause == null ? this : cause;
    }
}
