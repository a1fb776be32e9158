package handin.checker.dsl;

/** The words of message boxes as authors write them: how a box looks, and what a student answers. {@code ok} is both. */
public enum BoxWord {
    OK("ok", true),
    OK_CANCEL("okCancel", true),
    YES_NO("yesNo", true),
    CAUTION("caution", true),
    STOP("stop", true),
    YES("yes", false),
    NO("no", false),
    CANCEL("cancel", false);

    private final String word;
    private final boolean style;

    BoxWord(String word, boolean style) {
        this.word = word;
        this.style = style;
    }

    /** Whether it says how a box looks. */
    public boolean isStyle() {
        return style;
    }

    @Override
    public String toString() {
        return word;
    }
}
