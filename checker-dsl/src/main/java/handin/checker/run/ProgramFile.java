package handin.checker.run;

import handin.checker.dsl.CheckOptions;
import handin.checker.dsl.ManyFiles;
import handin.checker.model.Refusal;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.checker.text.MultiFile;
import handin.checker.text.Reading;
import handin.checker.text.SubmissionText;
import handin.checker.text.SubmittedFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A file of a submission.
 *
 * @param name empty if the submission is one file, whose name nobody said
 * @param text empty if it is not read as text
 * @param size in bytes, as it came
 */
record ProgramFile(String name, Optional<String> text, int size) {
    /** What was handed in, unpacked if it is several files, decoded where it is text. */
    static List<ProgramFile> of(Handin handin, CheckOptions options) {
        Reading reading = reading(options);
        return options.multiFile()
                .map(rule -> new ManyFilesRead(handin, rule)
                        .files().stream().map(file -> of(file, rule, reading)).toList())
                .orElseGet(() -> List.of(single(handin.submission().content(), reading)));
    }

    /** All that is text, the files one after the other. Keeps nothing and asks nothing, so a checker may look at it whenever it likes. */
    static String wholeText(byte[] content, CheckOptions options) {
        Reading reading = reading(options);
        return options.multiFile()
                .map(rule -> MultiFile.unpack(content).files().stream()
                        .filter(file -> rule.isText(file.name()))
                        .map(file -> text(file, reading))
                        .collect(Collectors.joining("\n")))
                .orElseGet(() -> SubmissionText.read(content, reading).text());
    }

    private static Reading reading(CheckOptions options) {
        return options.textualize() || !options.createText() ? Reading.TEXTUALIZED : Reading.TEXT_ONLY;
    }

    private static ProgramFile single(byte[] content, Reading reading) {
        return new ProgramFile(
                "", Optional.of(SubmissionText.read(content, reading).text()), content.length);
    }

    private static ProgramFile of(SubmittedFile file, ManyFiles rule, Reading reading) {
        Optional<String> text = rule.isText(file.name()) ? Optional.of(text(file, reading)) : Optional.empty();
        return new ProgramFile(file.name(), text, file.content().length);
    }

    private static String text(SubmittedFile file, Reading reading) {
        return inFile(
                file.name(), () -> SubmissionText.read(file.content(), reading).text());
    }

    /** Reads something of a file; a refusal names it, if it has a name. */
    static <T> T inFile(String name, Supplier<T> act) {
        try {
            return act.get();
        } catch (Refused refused) {
            if (name.isEmpty()) {
                throw refused;
            }
            Refusal refusal = refused.refusal();
            throw new Refused(new Refusal(refusal.code(), Sentence.MULTI_IN_FILE.text(name, refusal.sentence())));
        }
    }
}
