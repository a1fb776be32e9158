package handin.checker.cli;

import handin.checker.model.Conversation;
import handin.checker.model.Verdict;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What came of one file.
 *
 * @param printout empty if none was made
 * @param points what the marks in the printout add up to; empty if it has none besides what there is to reach
 */
record Report(Path file, Verdict verdict, Optional<Path> printout, Optional<String> points) {
    /** As an exit status. */
    int status() {
        return switch (verdict) {
            case Verdict.Accepted _ -> 0;
            case Verdict.Rejected _ -> 1;
            case Verdict.CheckerBroken _, Verdict.Failed _ -> 2;
        };
    }

    String word() {
        return switch (verdict) {
            case Verdict.Accepted _ -> "accepted";
            case Verdict.Rejected _ -> "rejected";
            case Verdict.CheckerBroken _ -> "checker broken";
            case Verdict.Failed _ -> "not judged";
        };
    }

    String sentence() {
        return switch (verdict) {
            case Verdict.Accepted(var name) ->
                name.map(kept -> "kept as " + kept).orElse("the original is not kept");
            case Verdict.Rejected(var refusal) -> refusal.sentence();
            case Verdict.CheckerBroken(var detail) -> detail;
            case Verdict.Failed(Conversation.Gone gone) -> String.valueOf(gone.getMessage());
            case Verdict.Failed(var cause) -> cause.toString();
        };
    }
}
