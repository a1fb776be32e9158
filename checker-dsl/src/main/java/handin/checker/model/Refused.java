package handin.checker.model;

/** Carries a {@link Refusal} out of the middle of a judgement. It has no stack trace: nothing went wrong on our side. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.sentence(), null, false, false);
        this.refusal = refusal;
    }

    public Refused(Sentence code, Object... parts) {
        this(Refusal.of(code, parts));
    }

    public Refusal refusal() {
        return refusal;
    }
}
