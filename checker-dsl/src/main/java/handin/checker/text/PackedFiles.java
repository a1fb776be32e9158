package handin.checker.text;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads the data of a multi-file submission as Racket's {@code read} does, and takes nothing but names with contents. */
final class PackedFiles {
    private static final int DEEPEST = 100;
    private static final int END = -1;

    private sealed interface Datum {}

    private record Text(String value) implements Datum {}

    private record Content(byte[] value) implements Datum {}

    private record Items(List<Datum> items) implements Datum {}

    private record Word() implements Datum {}

    private final PackedBytes in;

    PackedFiles(PackedBytes in) {
        this.in = in;
    }

    List<SubmittedFile> rest() {
        if (in.peekOrEnd() != END && !PackedBytes.isBlank(in.peekOrEnd())) {
            throw otherShape();
        }
        List<SubmittedFile> files = new ArrayList<>();
        for (skipToDatum(0); in.peekOrEnd() != END; skipToDatum(0)) {
            files.add(file(datum(0)));
        }
        return files;
    }

    private static SubmittedFile file(Datum datum) {
        boolean pair = datum instanceof Items(var items) && items.size() == 2;
        if (pair
                && ((Items) datum).items().get(0) instanceof Text(var name)
                && ((Items) datum).items().get(1) instanceof Content(var content)) {
            return new SubmittedFile(name, content);
        }
        throw otherShape();
    }

    /** Takes all that is no datum, data behind {@code #;} included. */
    private void skipToDatum(int depth) {
        in.skipBlank();
        while (in.peekOrEnd() == '#' && in.peekSecond() == ';') {
            in.next();
            in.next();
            skipToDatum(deeper(depth));
            datum(deeper(depth));
            in.skipBlank();
        }
    }

    private Datum datum(int depth) {
        return switch (in.peekOrEnd()) {
            case '"' -> {
                in.next();
                yield new Text(new PackedQuoted(in).text());
            }
            case '(' -> items(')', depth);
            case '[' -> items(']', depth);
            case '{' -> items('}', depth);
            default -> other();
        };
    }

    private Datum other() {
        if (in.peekOrEnd() == '#' && in.peekSecond() == '"') {
            in.next();
            in.next();
            return new Content(new PackedQuoted(in).bytes());
        }
        if (in.peekOrEnd() == END) {
            throw new Refused(Sentence.MULTI_CUT);
        }
        if (!in.skipWord()) {
            throw otherShape();
        }
        return new Word();
    }

    private Items items(int end, int depth) {
        in.next();
        List<Datum> items = new ArrayList<>();
        for (skipToDatum(depth); in.peekOrEnd() != end; skipToDatum(depth)) {
            items.add(datum(deeper(depth)));
        }
        in.next();
        return new Items(items);
    }

    private static int deeper(int depth) {
        if (depth == DEEPEST) {
            throw otherShape();
        }
        return depth + 1;
    }

    private static Refused otherShape() {
        return new Refused(Sentence.MULTI_BAD_FORMAT);
    }
}
