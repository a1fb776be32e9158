package handin.checker.text;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;

/**
 * A submission's program text, decoded from the bytes that came.
 *
 * @param text lines ended by {@code \n}; the last line may lack it. Never blank, never with a NUL, CR or byte order mark
 * @param wxme whether it came in DrRacket's own format
 */
public record SubmissionText(String text, boolean wxme) {
    /** As {@link #read(byte[], Reading)}, of text only. */
    public static SubmissionText read(byte[] content) {
        return read(content, Reading.TEXT_ONLY);
    }

    /**
     * Reads plain text (UTF-8, or UTF-16 or Windows-1252, which begins with Latin-1, where the bytes can be nothing else; any line ends) or a DrRacket
     * file, of which only the definitions count. Time and memory grow with the length of the content and no faster.
     *
     * @param reading what becomes of pictures and boxes in a DrRacket file
     * @throws Refused if it is neither, is damaged, is empty, or holds things that are no text
     */
    public static SubmissionText read(byte[] content, Reading reading) {
        if (MultiFile.claims(content)) {
            throw new Refused(Sentence.TEXT_MANY_FILES);
        }
        FileKind.of(content).ifPresent(kind -> {
            throw new Refused(Sentence.TEXT_OTHER_FILE, kind);
        });
        boolean wxme = WxmeFile.claims(content);
        String text = wxme ? WxmeFile.definitions(content, reading == Reading.TEXTUALIZED) : PlainText.decode(content);
        return new SubmissionText(checked(PlainText.withPlainLineEnds(text)), wxme);
    }

    private static String checked(String text) {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new Refused(Sentence.TEXT_BINARY, PlainText.lineAt(text, nul));
        }
        if (text.isBlank()) {
            throw new Refused(Sentence.TEXT_EMPTY);
        }
        return text;
    }
}
