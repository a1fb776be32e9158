package handin.server.client;

import handin.checker.model.Sentence;
import handin.server.receipt.FoundReceipt;
import handin.server.receipt.PublicReceiptKey;
import handin.server.receipt.UnusableKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Puts the receipt that ends a handin into a file beside the work, and looks whether it is good. */
record KeptReceipt(Surroundings around, Optional<CourseFile.Found> course) {
    private static final String SUFFIX = ".receipt.txt";

    /**
     * Shows the final message; a receipt in it goes into a file and is shown as one line.
     *
     * @param file what was handed in
     */
    void keep(String message, Path file, byte[] content) {
        List<FoundReceipt> receipts = FoundReceipt.in(message);
        if (receipts.isEmpty()) {
            around.out().println(message);
            return;
        }
        FoundReceipt receipt = receipts.getLast();
        doubts(receipt, content).ifPresent(around.err()::println);
        Path kept = file.resolveSibling(file.getFileName() + SUFFIX);
        try {
            moveAside(kept, file);
            Files.writeString(kept, receipt.text());
        } catch (IOException e) {
            around.out().println(message);
            around.err().println(Sentence.CLIENT_RECEIPT_NOT_KEPT.text(kept, Reasons.of(e)));
            return;
        }
        around.out().println(message.substring(0, message.indexOf("-----BEGIN")).strip());
        around.out()
                .println(Sentence.CLIENT_RECEIPT_KEPT.text(
                        receipt.value("handin").orElse("?"),
                        file.getFileName(),
                        receipt.value("size").orElse("?"),
                        receipt.value("sha256").orElse("?").replaceFirst("(?<=^.{12}).*", "..."),
                        kept.getFileName()));
    }

    /** The receipt of an earlier handin still proves something. */
    private static void moveAside(Path kept, Path file) throws IOException {
        if (!Files.exists(kept)) {
            return;
        }
        String number = FoundReceipt.in(Files.readString(kept)).stream()
                .flatMap(earlier -> earlier.value("handin").stream())
                .filter(digits -> digits.matches("[0-9]{1,19}"))
                .findFirst()
                .orElse("earlier");
        Files.move(kept, file.resolveSibling(file.getFileName() + ".receipt-" + number + ".txt"));
    }

    private Optional<String> doubts(FoundReceipt receipt, byte[] content) {
        if (!receipt.isOf(content)) {
            return Optional.of(Sentence.CLIENT_RECEIPT_OF_OTHER.text());
        }
        return course.flatMap(it -> it.course()
                .receiptKey()
                .filter(pem -> !isSigned(receipt, it.path(), pem))
                .map(pem -> Sentence.CLIENT_RECEIPT_UNSIGNED.text(it.path())));
    }

    private static boolean isSigned(FoundReceipt receipt, Path courseFile, String pem) {
        try {
            return receipt.check(PublicReceiptKey.parse(courseFile, pem)) == FoundReceipt.Finding.VALID;
        } catch (UnusableKey noKey) {
            return false;
        }
    }
}
