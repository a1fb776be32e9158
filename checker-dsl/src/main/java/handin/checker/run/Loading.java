package handin.checker.run;

import handin.checker.dsl.CheckBody;
import handin.checker.dsl.CheckOptions;
import handin.checker.mark.MarkLine;
import handin.checker.model.Refusal;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.worker.wire.Request;
import handin.worker.wire.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Has the submission evaluated. */
record Loading(Questions questions, CheckOptions options, CheckBody verbs) {
    void load(List<Request.SourceFile> files) {
        var request = new Request.Load(questions.language().level(), files, options.coverage());
        Optional<String> error = switch (questions.ask(request, Sentence.DOING_LOAD.text())) {
            case Response.Thrown thrown -> Optional.of(questions.told(thrown));
            case Response.Mistake mistake -> Optional.of(questions.told(mistake));
            default -> Optional.empty();
        };
        error.ifPresent(this::report);
    }

    private void report(String error) {
        String usual = Sentence.LOAD_ERROR.text(error);
        switch (options.userErrorMessage().orElse(new CheckOptions.ErrorReply.Text(usual))) {
            case CheckOptions.ErrorReply.Text(String template) ->
                throw new Refused(new Refusal(
                        Sentence.LOAD_ERROR,
                        options.userErrorMessage().isEmpty() ? usual : template.replace("%s", error)));
            case CheckOptions.ErrorReply.Asked(var closure) -> Closures.call(closure, verbs, harmless(error));
        }
    }

    /** Checkers put it into header lines, where marks count; a student may have written some into it. */
    private static String harmless(String error) {
        return error.lines().map(MarkLine::harmless).collect(Collectors.joining("\n"));
    }
}
