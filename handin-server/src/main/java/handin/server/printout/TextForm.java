package handin.server.printout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plain text, a form feed before each work but the first; lines of staff begin with {@code >>}. */
public final class TextForm implements PaperForm {
    @Override
    public void write(List<PrintedWork> works, OutputStream out) throws IOException {
        String between = "";
        for (PrintedWork work : works) {
            out.write((between + text(work)).getBytes(StandardCharsets.UTF_8));
            between = "\f";
        }
    }

    private static String text(PrintedWork work) {
        var text = new StringBuilder(work.assignment() + "\n");
        work.students().forEach(student -> text.append(seen(student)).append('\n'));
        List.of(work.time(), work.grade().isEmpty() ? "" : "Marks: " + work.grade()).stream()
                .filter(line -> !line.isEmpty())
                .forEach(line -> text.append(line).append('\n'));
        text.append('\n');
        for (PrintedLine line : work.lines()) {
            text.append(line.isStaffs() ? "   >> " : String.format("%5d ", line.number()))
                    .append(seen(line.text()))
                    .append('\n');
        }
        return text.toString();
    }

    /** A printer, or a terminal, obeys control characters, and those that turn the direction of writing. */
    private static String seen(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\t]]|[\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]", "\uFFFD");
    }
}
