package handin.worker.wire;

import java.util.List;

/** What the server asks of a worker. A worker gets one {@link Load}, first, and then any number of the others. */
public sealed interface Request {
    /**
     * Evaluate the submission.
     *
     * @param level the language's level, such as {@code intermediate}; empty where the language has none
     * @param files the submission's files, main file first
     * @param coverage whether to note what runs
     */
    record Load(String level, List<SourceFile> files, boolean coverage) implements Request {
        public Load {
            files = List.copyOf(files);
        }
    }

    /** Evaluate an expression of the submission's language in the submission's scope. */
    record Eval(String expression) implements Request {}

    /** Say what a name (or, where {@code expression}, the value of an expression) is, without a run where a name suffices. */
    record Describe(String subject, boolean expression) implements Request {}

    /** Say what the submission's own code, its own tests included, has not run: as noted when {@link Load} was answered. */
    record Coverage() implements Request {}

    /** A file of a submission. {@code name} has no directory; {@code text} is the whole content. */
    record SourceFile(String name, String text) {}
}
