package handin.server.receipt;

import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Writes a course's receipts. Safe for many threads. */
public final class Receipts {
    /** The receipt's name beside the work. */
    public static final String FILE = "receipt.txt";

    private static final int LINE = 64;
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(LINE, new byte[] {'\n'});

    private final CourseKey key;
    private final Disk disk;

    private Receipts(CourseKey key, Disk disk) {
        this.key = key;
        this.disk = disk;
    }

    /**
     * Loads the course's key; makes one if there is none.
     *
     * @throws UnusableKey if there is one that cannot be used; the message is a sentence for staff
     */
    public static Receipts in(Path course, Disk disk) throws IOException {
        return new Receipts(CourseKey.in(course), disk);
    }

    /**
     * Looks whether the course's key, if there is one, can be used. Makes nothing.
     *
     * @throws UnusableKey if it cannot: {@link #in} would throw the same
     */
    public static void mustBeUsable(Path course) throws IOException {
        CourseKey.mustBeUsable(course);
    }

    /** The signed receipt as text: what is claimed, a line each, and the signature. */
    public String sign(Receipt receipt) {
        var lines = new StringBuilder(receipt.lines());
        Receipt.line(lines, "key", key.open().fingerprint());
        byte[] signature = key.sign(lines.toString().getBytes(StandardCharsets.UTF_8));
        return FoundReceipt.BEGIN + "\n" + lines + FoundReceipt.SIGNATURE + "\n" + BASE64.encodeToString(signature)
                + "\n" + FoundReceipt.END + "\n";
    }

    /** Puts a signed receipt into the directory of the work; whoever commits that forces both. */
    public void putBeside(Path work, String signed) throws IOException {
        disk.write(work.resolve(FILE), signed.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes the receipt back: the work is not kept after all. */
    public void takeBack(Path work) throws IOException {
        if (disk.exists(work.resolve(FILE))) {
            disk.delete(work.resolve(FILE));
        }
    }

    /** SHA-256 in hex. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
