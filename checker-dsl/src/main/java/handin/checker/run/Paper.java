package handin.checker.run;

import groovy.lang.GString;
import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.CheckOptions;
import handin.checker.dsl.PrintoutVerbs;
import handin.checker.mark.MarkLine;
import handin.checker.model.Sentence;
import handin.checker.model.Visible;
import handin.checker.text.MissingField;
import handin.checker.text.Printout;
import handin.checker.text.Separator;
import handin.checker.text.TextRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.codehaus.groovy.runtime.GStringImpl;

/** The submission's text, and its printout. */
final class Paper implements PrintoutVerbs {
    private static final int USUAL_WIDTH = 79;
    private final Handin handin;
    private final FileSettings settings;
    private final CheckOptions options;
    private final Ledger ledger;
    private List<String> program = List.of();

    Paper(Handin handin, FileSettings settings, CheckOptions options, Ledger ledger) {
        this.ledger = ledger;
        this.handin = handin;
        this.settings = settings;
        this.options = options;
    }

    /** The files as the student wrote them; their printout is written, if the checker wants one. */
    List<ProgramFile> read() {
        if (!options.createText()) {
            return options.evaluate() || options.multiFile().isPresent() ? ProgramFile.of(handin, options) : List.of();
        }
        handin.status(Sentence.STATUS_READING);
        List<ProgramFile> files = ProgramFile.of(handin, options);
        program = printed(files);
        handin.status(Sentence.STATUS_PRINTING);
        print();
        return files;
    }

    private List<String> printed(List<ProgramFile> files) {
        List<String> lines = new ArrayList<>();
        for (ProgramFile file : files) {
            if (options.multiFile().isPresent()) {
                int width = options.maxWidth().orElse(USUAL_WIDTH);
                lines.addAll(Separator.lines(settings.markup().prefix(), file.name(), width));
            }
            file.text()
                    .ifPresentOrElse(
                            text -> lines.addAll(ProgramFile.inFile(file.name(), () -> rules().lines(text))),
                            () -> lines.add(settings.markup().prefix() + file.size() + " bytes, not printed"));
        }
        return lines;
    }

    private TextRules rules() {
        var width = options.maxWidth().map(OptionalInt::of).orElse(OptionalInt.empty());
        return new TextRules(options.untabify(), width, settings.markup().pattern());
    }

    private void print() {
        var printout = new Printout(
                options.studentLine(), ledger.extraLines(), settings.markup().prefix(), settings.suffix());
        try {
            Path written = printout.write(handin.submission(), ledger.heads(), program);
            settings.markup().noteBeside(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MissingField e) {
            throw new AuthorMistake("the printout's lines cannot be filled: " + e.getMessage());
        }
    }

    /** Once more, if the check had something to add. */
    void printAgain() {
        if (options.createText() && (ledger.isGraded() || !ledger.heads().isEmpty())) {
            print();
        }
    }

    @Override
    public void addHeaderLine(CharSequence line) {
        ledger.head(Visible.of(line instanceof GString filled ? harmless(filled) : line.toString()));
    }

    /** What an author fills in may be a student's words; numbers are the author's own. */
    private static String harmless(GString filled) {
        var line = new StringBuilder();
        var foreign = new BitSet();
        for (int i = 0; i < filled.getStrings().length; i++) {
            line.append(filled.getStrings()[i]);
            if (i < filled.getValueCount()) {
                Object value = filled.getValue(i);
                int begin = line.length();
                line.append(new GStringImpl(new Object[] {value}, new String[] {"", ""}));
                foreign.set(begin, line.length(), !(value instanceof Number));
            }
        }
        return MarkLine.harmless(line.toString(), foreign);
    }
}
