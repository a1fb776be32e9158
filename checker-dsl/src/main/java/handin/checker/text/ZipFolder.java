package handin.checker.text;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.util.List;

/** The one folder that students pack, with all their files in it. Deeper ones are refused: files of a submission lie side by side. */
final class ZipFolder {
    private ZipFolder() {}

    /** The folder that all names are in, with its slash; empty if there is none. */
    static String common(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String first = names.getFirst();
        String folder = first.substring(0, first.indexOf('/') + 1);
        boolean ordinary = folder.length() > 1 && !folder.startsWith(".");
        return ordinary && names.stream().allMatch(name -> name.startsWith(folder)) ? folder : "";
    }

    static String without(String folder, String name) {
        String rest = name.substring(folder.length());
        boolean inFolder = rest.indexOf('/') > 0;
        boolean outside = List.of(rest.split("/", -1)).contains("..");
        if (inFolder && !outside) {
            throw new Refused(Sentence.ZIP_FOLDER, PackedWriter.quoted(rest));
        }
        return rest;
    }
}
