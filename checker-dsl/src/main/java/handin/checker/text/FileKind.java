package handin.checker.text;

import handin.checker.model.Sentence;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Files that students take for their program, by the bytes they begin with. */
enum FileKind {
    CLASS("CAFEBABE", Sentence.FILE_CLASS),
    ZIP("504B0304", Sentence.FILE_OFFICE_OR_ARCHIVE),
    PDF("25504446", Sentence.FILE_PDF),
    PNG("89504E47", Sentence.FILE_PICTURE),
    JPEG("FFD8FF", Sentence.FILE_PICTURE),
    OLE("D0CF11E0", Sentence.FILE_OFFICE),
    RTF("7B5C727466", Sentence.FILE_FORMATTED),
    GZIP("1F8B08", Sentence.FILE_ARCHIVE);

    private final byte[] start;
    private final Sentence name;

    FileKind(String start, Sentence name) {
        this.start = HexFormat.of().parseHex(start);
        this.name = name;
    }

    /** What the content is, in words that follow "it is"; empty if it may be a program. */
    static Optional<String> of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> content.length >= kind.start.length
                        && Arrays.equals(content, 0, kind.start.length, kind.start, 0, kind.start.length))
                .map(kind -> kind.name.text())
                .findFirst();
    }
}
