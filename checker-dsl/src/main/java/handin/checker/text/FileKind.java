package handin.checker.text;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Files that students take for their program, by the bytes they begin with. */
enum FileKind {
    CLASS("CAFEBABE", "a compiled class"),
    ZIP("504B0304", "a packed archive or an office document"),
    PDF("25504446", "a PDF document"),
    PNG("89504E47", "a picture"),
    JPEG("FFD8FF", "a picture"),
    OLE("D0CF11E0", "an office document"),
    RTF("7B5C727466", "a formatted document"),
    GZIP("1F8B08", "a packed archive");

    private final byte[] start;
    private final String name;

    FileKind(String start, String name) {
        this.start = HexFormat.of().parseHex(start);
        this.name = name;
    }

    /** What the content is, in words that follow "it is"; empty if it may be a program. */
    static Optional<String> of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> content.length >= kind.start.length
                        && Arrays.equals(content, 0, kind.start.length, kind.start, 0, kind.start.length))
                .map(kind -> kind.name)
                .findFirst();
    }
}
