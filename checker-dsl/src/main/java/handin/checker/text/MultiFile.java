package handin.checker.text;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Several files handed in as one, in the form that the Racket client's multi-file tool packs: the line {@code <<<MULTI-SUBMISSION-FILE>>>}, then for each file
 * a string and a byte string as Racket's {@code write} puts them, {@code ("name" #"content")}.
 *
 * @param files by name, in the order of code points; at least one, at most {@link #MOST_FILES}
 */
public record MultiFile(List<SubmittedFile> files) {
    /** How many files one submission may hold. */
    public static final int MOST_FILES = 1000;

    private static final byte[] START = "<<<MULTI-SUBMISSION-FILE>>>".getBytes(StandardCharsets.US_ASCII);
    private static final Comparator<SubmittedFile> BY_NAME =
            Comparator.comparing(file -> file.name().codePoints().toArray(), Arrays::compare);

    /**
     * Sorts the files.
     *
     * @throws Refused if there is none, there are too many, or a name is not fit for a file
     */
    public MultiFile {
        if (files.isEmpty()) {
            throw new Refused(Sentence.MULTI_EMPTY);
        }
        if (files.size() > MOST_FILES) {
            throw new Refused(Sentence.MULTI_TOO_MANY, files.size(), MOST_FILES);
        }
        files = files.stream().sorted(BY_NAME).toList();
        FileNames.mustBeGood(files.stream().map(SubmittedFile::name).toList());
    }

    /** Whether the content begins as a multi-file submission does. */
    public static boolean claims(byte[] content) {
        return content.length >= START.length && Arrays.equals(content, 0, START.length, START, 0, START.length);
    }

    /**
     * Unpacks this form or a zip archive, by its first bytes. Of an archive the files come to 10 MiB at most, and none of more than 1 MiB is more than 100
     * times what it was packed.
     *
     * @throws Refused if it is neither, is damaged, or does not hold what the constructor asks for
     */
    public static MultiFile unpack(byte[] content) {
        return ZipArchive.claims(content) ? new MultiFile(ZipArchive.files(content)) : read(content);
    }

    /**
     * Puts each file, as it came, into a directory that does not exist yet.
     *
     * @throws UncheckedIOException if the disk refuses
     */
    public void layDown(Path directory) {
        try {
            Files.createDirectories(directory);
            for (SubmittedFile file : files) {
                Files.write(directory.resolve(file.name()), file.content(), StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Unpacks. The files together are never longer than what came, and time and memory grow with its length and no faster.
     *
     * @throws Refused if this is none, is damaged, or does not hold what the constructor asks for
     */
    public static MultiFile read(byte[] content) {
        if (!claims(content)) {
            throw new Refused(Sentence.MULTI_BAD_FORMAT);
        }
        return new MultiFile(new PackedFiles(new PackedBytes(content, START.length)).rest());
    }

    /** The packed form, byte for byte as the Racket client makes it. {@link #read} gives back the same. */
    public byte[] packed() {
        return PackedWriter.packed(START, files);
    }
}
