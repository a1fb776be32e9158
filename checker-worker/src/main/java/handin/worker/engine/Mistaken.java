package handin.worker.engine;

import handin.worker.wire.Response.Place;
import javax.script.ScriptException;

/** The submission, or an expression, does not compile or read. */
public final class Mistaken extends ScriptException {
    private static final long serialVersionUID = 1;

    /** The file name that stands for the expression asked for. */
    public static final String EXPRESSION = "";

    private final String words;
    private final transient Place place;

    /** @param words what is wrong, for a beginner: no file name, no position, first mistake only */
    public Mistaken(String words, Place place) {
        super(words, place.file(), place.line(), place.column());
        this.words = words;
        this.place = place;
    }

    /** What is wrong, without the place. */
    public String words() {
        return words;
    }

    public Place place() {
        return place;
    }
}
