package handin.checker.run;

import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.CheckOptions;
import handin.checker.dsl.PrintoutVerbs;
import handin.checker.model.Sentence;
import handin.checker.model.Visible;
import handin.checker.text.MissingField;
import handin.checker.text.Printout;
import handin.checker.text.SubmissionText;
import handin.checker.text.TextRules;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The submission's text, and its printout. */
final class Paper implements PrintoutVerbs {
    private final Handin handin;
    private final FileSettings settings;
    private final CheckOptions options;
    private final List<String> headerLines = new ArrayList<>();
    private List<String> program = List.of();

    Paper(Handin handin, FileSettings settings, CheckOptions options) {
        this.handin = handin;
        this.settings = settings;
        this.options = options;
    }

    /** The program as the student wrote it; its printout is written, if the checker wants one. */
    String read() {
        if (!options.createText()) {
            return options.evaluate() ? decoded() : "";
        }
        handin.status(Sentence.STATUS_READING);
        String text = decoded();
        var width = options.maxWidth().map(OptionalInt::of).orElse(OptionalInt.empty());
        program = new TextRules(options.untabify(), width, settings.markup().pattern()).lines(text);
        handin.status(Sentence.STATUS_PRINTING);
        print();
        return text;
    }

    private String decoded() {
        return SubmissionText.read(handin.submission().content()).text();
    }

    private void print() {
        var printout = new Printout(
                options.studentLine(), options.extraLines(), settings.markup().prefix(), settings.suffix());
        try {
            printout.write(handin.submission(), headerLines, program);
        } catch (MissingField e) {
            throw new AuthorMistake("the printout's lines cannot be filled: " + e.getMessage());
        }
    }

    /** Once more, if the check had something to add. */
    void printAgain() {
        if (options.createText() && !headerLines.isEmpty()) {
            print();
        }
    }

    @Override
    public void addHeaderLine(String line) {
        headerLines.add(Visible.of(line));
    }
}
