package handin.worker.engine;

import handin.worker.wire.Request.Load;
import handin.worker.wire.Response.Description;
import handin.worker.wire.Response.Place;
import handin.worker.wire.Response.Value;
import java.util.List;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import org.jspecify.annotations.Nullable;

/**
 * A language, and one submission in it. {@link #load} comes first and once; {@code eval} then evaluates in the submission's scope.
 *
 * <p>{@code load}, {@code eval} and {@code describe} throw {@link Mistaken} for what does not compile and {@link Threw} around whatever
 * student code throws. They, and {@link #value}, run student code: call them on the student's thread only.
 */
public interface Engine extends ScriptEngine {
    /** Compiles and evaluates the submission to its end. */
    void load(Load submission) throws ScriptException;

    /** The loader of the submission's classes, or the one above it. */
    ClassLoader loader();

    /** What a name, or the value of an expression, is. */
    Description describe(String subject, boolean expression) throws ScriptException;

    /** A result of {@code eval} as data and as the language prints it. Runs student code, such as {@code toString}. */
    Value value(@Nullable Object result);

    /** The exception's type, its message and the submission's own frames, innermost first. Runs student code. */
    Failure failure(Throwable thrown);

    /**
     * Where the submission's own code is, told from a stack of the student's thread; null if nowhere. The only method that may be called
     * while that thread runs another.
     */
    @Nullable
    Place place(StackTraceElement[] stack);

    /** What the submission's own code had not run when {@link #load} ended; empty unless coverage was asked for. */
    List<Place> uncovered();

    /** An exception of student code in words: its simple name, what it says, where it went through the submission. */
    record Failure(String type, String message, List<Place> places) {}
}
