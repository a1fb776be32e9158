package handin.checker.run;

import handin.checker.dsl.AuthorMistake;
import handin.checker.eval.Evaluation;
import handin.checker.eval.Evaluators;
import handin.checker.eval.Language;
import handin.checker.eval.Stopped;
import handin.checker.model.Conversation.Waiting;
import handin.worker.wire.Request;
import handin.worker.wire.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** The staff's own solution, in a worker of its own. What goes wrong in it is the author's to mend. */
final class Solution implements AutoCloseable {
    private final Path file;
    private final Evaluation evaluation;

    private Solution(Path file, Evaluation evaluation) {
        this.file = file;
        this.evaluation = evaluation;
    }

    /**
     * @param otherwise is called if there is no worker at once
     * @throws AuthorMistake if the file cannot be read or does not run
     */
    static Solution open(Path file, Language language, Evaluators evaluators, Supplier<Waiting> otherwise) {
        String text = text(file);
        var solution = new Solution(file, evaluators.openBeside(language, otherwise));
        try {
            String name = String.valueOf(file.getFileName());
            solution.good(
                    new Request.Load(language.level(), List.of(new Request.SourceFile(name, text)), false),
                    "does not run");
            return solution;
        } catch (RuntimeException e) {
            solution.close();
            throw e;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AuthorMistake("the solution " + file.getFileName() + " beside the checker cannot be read: " + e);
        }
    }

    /** A value, or an error of the solution's own. */
    Response answer(String expression) {
        return good(new Request.Eval(expression), "cannot take " + expression);
    }

    private static boolean isBad(Request request, Response response) {
        return switch (response) {
            case Response.Mistake _ -> true;
            case Response.Thrown thrown -> request instanceof Request.Load || Expressions.ranOut(thrown);
            default -> false;
        };
    }

    private Response good(Request request, String otherwise) {
        try {
            Response response = evaluation.ask(request);
            if (isBad(request, response)) {
                throw new AuthorMistake("the solution " + file.getFileName() + " " + otherwise + ": " + response);
            }
            return response;
        } catch (Stopped stopped) {
            throw new AuthorMistake("the solution " + file.getFileName() + " " + otherwise + ", it was stopped: "
                    + stopped.getMessage());
        }
    }

    @Override
    public void close() {
        evaluation.close();
    }
}
