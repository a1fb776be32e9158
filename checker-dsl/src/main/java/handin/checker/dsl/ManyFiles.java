package handin.checker.dsl;

import java.util.List;
import java.util.Locale;

/**
 * That a submission is several files: the option {@code multiFile}.
 *
 * @param suffixes of the files that are read as text and printed, without dots, in small letters; empty: all
 */
public record ManyFiles(List<String> suffixes, NamesRule names) {
    public ManyFiles {
        suffixes = suffixes.stream()
                .map(suffix -> suffix.replaceFirst("^\\.", "").toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Is a file of this name read as text? */
    public boolean isText(String name) {
        return suffixes.isEmpty()
                || suffixes.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
