package handin.server.receipt;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A receipt somewhere in a text: in its file, or in a letter or a terminal's output, quoted, indented, its lines broken anew. */
public final class FoundReceipt {
    static final String BEGIN = "-----BEGIN HANDIN RECEIPT-----";
    static final String SIGNATURE = "-----BEGIN HANDIN RECEIPT SIGNATURE-----";
    static final String END = "-----END HANDIN RECEIPT-----";

    private static final Pattern QUOTED = Pattern.compile("^[\\s\\p{Z}\\uFEFF]*(?:>[\\s\\p{Z}]*)*");
    private static final Pattern KEYED = Pattern.compile(
            "^(handin|course|assignment|team|received|confirmed|verdict|message|size|sha256|kept-as|key):( .*)?");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder signature = new StringBuilder();
    private final boolean whole;
    private final String text;

    private FoundReceipt(List<String> block) {
        int split = block.indexOf(SIGNATURE);
        whole = split >= 0 && block.getLast().equals(END);
        block.subList(0, split < 0 ? block.size() : split).forEach(this::add);
        if (whole) {
            block.subList(split + 1, block.size() - 1).forEach(signature::append);
        }
        var text = new StringBuilder(block.stream().mapToInt(String::length).sum() + block.size());
        block.forEach(line -> text.append(line).append('\n'));
        this.text = BEGIN + "\n" + text;
    }

    /** What checking it showed. */
    public enum Finding {
        /** The course signed exactly this. */
        VALID,
        /** It names another key as the signer's. */
        OTHER_KEY,
        /** It names this key, but what it says is not what was signed. */
        CHANGED,
        /** Its end or its signature is missing. */
        CUT
    }

    /** All receipts of a text, in order. */
    public static List<FoundReceipt> in(String text) {
        List<FoundReceipt> found = new ArrayList<>();
        Optional<List<String>> open = Optional.empty();
        for (String raw : text.split("\\R", -1)) {
            String line = plain(raw);
            if (line.equals(BEGIN)) {
                open.ifPresent(cut -> found.add(new FoundReceipt(cut)));
                open = Optional.of(new ArrayList<>());
            } else if (open.isPresent() && !line.isEmpty()) {
                open.get().add(line);
                if (line.equals(END)) {
                    found.add(new FoundReceipt(open.get()));
                    open = Optional.empty();
                }
            }
        }
        open.filter(cut -> !cut.isEmpty()).ifPresent(cut -> found.add(new FoundReceipt(cut)));
        return found;
    }

    private static String plain(String line) {
        return Receipt.oneLine(QUOTED.matcher(line).replaceFirst(""));
    }

    /** A line without a key is the rest of the one before, which a mail program broke. */
    private void add(String line) {
        if (lines.isEmpty() || KEYED.matcher(line).matches()) {
            lines.add(line);
        } else {
            lines.add(lines.removeLast() + " " + line);
        }
    }

    /** The value of a line, such as {@code sha256}; it proves nothing unless the receipt is valid. */
    public Optional<String> value(String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2))
                .findFirst();
    }

    /** What it says, a line each. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** The receipt alone, as it goes into a file. */
    public String text() {
        return text;
    }

    /** Does this key vouch for what it says? */
    public Finding check(PublicReceiptKey key) {
        if (!whole) {
            return Finding.CUT;
        }
        if (key.hasSigned(String.join("\n", lines) + "\n", bytes())) {
            return Finding.VALID;
        }
        return value("key").filter(key.fingerprint()::equals).isPresent() ? Finding.CHANGED : Finding.OTHER_KEY;
    }

    private byte[] bytes() {
        try {
            return Base64.getDecoder().decode(signature.toString().replace(" ", ""));
        } catch (IllegalArgumentException notBase64) {
            // Letters were changed: no signature is what such bytes are.
            return new byte[0];
        }
    }

    /** Is this the submission that was received? */
    public boolean isOf(byte[] submission) {
        return value("sha256").filter(Receipts.sha256(submission)::equals).isPresent();
    }
}
