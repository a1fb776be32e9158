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

    /** The stack overflowed in the compiler, which goes as deep as the program is nested. */
    public static Mistaken tooDeep(Place somewhere) {
        return new Mistaken("it is nested too deeply to be compiled", somewhere);
    }

    /** What is wrong, without the place. */
    public String words() {
        return words;
    }

    public Place place() {
        return place;
    }
}
