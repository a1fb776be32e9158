package handin.checker.run;

import handin.checker.dsl.AroundBody;
import handin.checker.dsl.ManyFiles;
import handin.checker.dsl.NamesRule;
import handin.checker.model.Conversation.Answer;
import handin.checker.model.Conversation.BoxStyle;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.checker.text.MultiFile;
import handin.checker.text.SubmittedFile;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Takes a submission of several files apart. */
record ManyFilesRead(Handin handin, ManyFiles rule) {
    /** Where they lie below the submission's directory. */
    private static final String FOLDER = "grading/files";

    /** The files, which may be handed in; they lie in the submission's directory then. */
    List<SubmittedFile> files() {
        var unpacked = MultiFile.unpack(handin.submission().content());
        List<String> names = names(unpacked);
        mustBeExpected(names);
        askAboutLost(names);
        unpacked.layDown(handin.submission().directory().resolve(FOLDER));
        return unpacked.files();
    }

    private static List<String> names(MultiFile files) {
        return files.files().stream().map(SubmittedFile::name).toList();
    }

    private void mustBeExpected(List<String> names) {
        switch (rule.names()) {
            case NamesRule.Any() -> {}
            case NamesRule.Matching(var pattern) -> {
                for (String name : names) {
                    if (!pattern.matcher(name).matches()) {
                        throw new Refused(Sentence.MULTI_NAME_UNFIT, name, pattern);
                    }
                }
            }
            case NamesRule.Exactly(var wanted) -> {
                mustBeNone(Sentence.MULTI_MISSING, wanted, names);
                mustBeNone(Sentence.MULTI_UNEXPECTED, names, wanted);
            }
            case NamesRule.Asked(var closure) -> {
                AroundBody verbs = AroundVerbs.of(handin, handin.submission().directory());
                if (Boolean.FALSE.equals(Closures.call(closure, verbs, names))) {
                    throw new Refused(Sentence.MULTI_NAMES_REFUSED, String.join(", ", names));
                }
            }
        }
    }

    private static void mustBeNone(Sentence no, List<String> of, Collection<String> besides) {
        List<String> left = of.stream().filter(name -> !besides.contains(name)).toList();
        if (!left.isEmpty()) {
            throw new Refused(no, String.join(", ", left));
        }
    }

    private void askAboutLost(List<String> names) {
        List<String> lost = handin.course().previous().stream()
                .flatMap(content -> earlier(content).stream())
                .filter(name -> !names.contains(name))
                .toList();
        if (lost.isEmpty()) {
            return;
        }
        Sentence question = lost.size() == 1 ? Sentence.MULTI_LOST_ONE : Sentence.MULTI_LOST_SOME;
        Answer answer = handin.conversation()
                .ask(question.text(String.join(", ", lost)), Set.of(BoxStyle.OK_CANCEL, BoxStyle.CAUTION));
        if (answer != Answer.OK) {
            throw new Refused(Sentence.MULTI_LOST_CANCELLED);
        }
    }

    /** None, if what is there is not several files: the assignment may have taken single ones before. */
    private static List<String> earlier(byte[] content) {
        try {
            return names(MultiFile.unpack(content));
        } catch (Refused other) {
            return List.of();
        }
    }
}
