package handin.checker.sandbox;

/** The machine cannot give us a sandbox. The message tells the operator what is missing and what to type. */
public final class SandboxBroken extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SandboxBroken(String message) {
        super(message);
    }

    public SandboxBroken(String message, Throwable cause) {
        super(message, cause);
    }
}
