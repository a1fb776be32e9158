package handin.checker.run;

import handin.checker.dsl.CheckOptions;
import handin.checker.dsl.NamesRule;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.worker.wire.Request.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which files of a submission are run, the main one first. */
record MainFirst(CheckOptions options, FileSettings settings) {
    List<SourceFile> of(List<ProgramFile> files) {
        if (options.multiFile().isEmpty()) {
            return List.of(
                    new SourceFile(settings.fileName(), files.getFirst().text().orElseThrow()));
        }
        String suffix = settings.evaluated().suffix();
        List<SourceFile> sources = new ArrayList<>();
        for (ProgramFile file : files) {
            if (file.name().endsWith("." + suffix)) {
                file.text().ifPresent(text -> sources.add(new SourceFile(file.name(), text)));
            }
        }
        if (sources.isEmpty()) {
            throw new Refused(Sentence.MULTI_NO_PROGRAM, suffix);
        }
        sources.sort(Comparator.comparingInt(source -> rank(source.name())));
        return List.copyOf(sources);
    }

    /** The one named by {@code output}, else in the order of the list of names. */
    private int rank(String name) {
        if (name.equals(settings.fileName())) {
            return -1;
        }
        return options.multiFile().orElseThrow().names() instanceof NamesRule.Exactly(var names)
                ? names.indexOf(name)
                : 0;
    }
}
