package handin.server.app;

import handin.server.client.CourseKey;
import handin.server.receipt.FoundReceipt;
import handin.server.receipt.FoundReceipt.Finding;
import handin.server.receipt.LetterText;
import handin.server.receipt.PublicReceiptKey;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./handin verify-receipt}: did the course sign this, and is this file what was received? */
@Command(
        name = "verify-receipt",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Checks a receipt: its own file, a letter, or any text it was pasted into, quoted or not. All receipts in it are checked.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:The receipt is valid, and the submission, if given, is the one received.",
            "1:It is not valid, or is of another submission.",
            "2:There is no receipt in the file, no key to check it with, or the command is wrong."
        },
        footer = {
            "",
            "Example: ./handin verify-receipt hw1.rkt.receipt.txt --submission hw1.rkt",
            "         ./handin verify-receipt hw1.rkt.receipt.txt --course my-course"
        })
final class VerifyReceiptCommand implements Callable<Integer> {
    private static final int NOT_VALID = 1;

    private final Supplier<Optional<CourseKey>> courseFile;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The text with the receipt in it.")
    private Path file;

    @Option(names = "--key", paramLabel = "FILE", description = "The course's receipt-key.pub.pem. It is no secret.")
    private @Nullable Path key;

    @Option(
            names = "--course",
            paramLabel = "DIR",
            defaultValue = ".",
            description =
                    "The directory of the course whose key it must be (default: here), if there is no --key. Without a key there,"
                            + " it is the one in the course file: what the variable HANDIN_COURSE names, else the nearest"
                            + " handin-course.json in the current directory or one around it, else the one in ~/.config/handin.")
    private Path course;

    @Option(names = "--submission", paramLabel = "FILE", description = "Is this the file that was received?")
    private @Nullable Path submission;

    /** @param courseFile looks for the key in a student's course file */
    VerifyReceiptCommand(Supplier<Optional<CourseKey>> courseFile) {
        this.courseFile = courseFile;
    }

    @Override
    public Integer call() throws IOException {
        List<FoundReceipt> receipts = FoundReceipt.in(LetterText.of(Files.readAllBytes(file)));
        if (receipts.isEmpty()) {
            throw new IllegalArgumentException(file + " holds no receipt: a line -----BEGIN HANDIN RECEIPT----- was"
                    + " expected, and what follows it.");
        }
        var signer = signer();
        Optional<byte[]> work = submission == null ? Optional.empty() : Optional.of(Files.readAllBytes(submission));
        int status = 0;
        for (FoundReceipt receipt : receipts) {
            status = Math.max(status, judge(receipt, signer, work));
        }
        return status;
    }

    private PublicReceiptKey signer() throws IOException {
        if (key != null) {
            return PublicReceiptKey.read(key);
        }
        Path usual = course.resolve(PublicReceiptKey.FILE);
        if (Files.exists(usual)) {
            return PublicReceiptKey.read(usual);
        }
        CourseKey found = courseFile
                .get()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + usual
                        + " to check with, and no handin-course.json with a receipt-key: name the course's open key"
                        + " with --key FILE (its receipt-key.pub.pem), or its directory with --course DIR."));
        // It may be another course's than was meant, so it is named.
        spec.commandLine().getErr().println("Key: the one in " + found.file());
        return found.key();
    }

    private int judge(FoundReceipt receipt, PublicReceiptKey signer, Optional<byte[]> work) {
        PrintWriter out = spec.commandLine().getOut();
        Finding finding = receipt.check(signer);
        out.println(verdict(finding, receipt, signer));
        receipt.lines().forEach(line -> out.println("  " + line));
        if (finding != Finding.VALID) {
            return NOT_VALID;
        }
        if (work.isEmpty()) {
            return 0;
        }
        boolean same = receipt.isOf(work.get());
        out.println(submission
                + (same
                        ? " is the file that was received."
                        : " is NOT the file that was received: it differs in at least one byte."));
        return same ? 0 : NOT_VALID;
    }

    private static String verdict(Finding finding, FoundReceipt receipt, PublicReceiptKey signer) {
        return switch (finding) {
            case VALID -> "Valid: the course signed exactly this.";
            case CHANGED ->
                "NOT valid: the course's key is named, but what stands here, or the signature, was changed after signing.";
            case CUT -> "NOT valid: its end is missing. A receipt ends with a line -----END HANDIN RECEIPT-----.";
            case OTHER_KEY ->
                "NOT valid with this key: it names " + receipt.value("key").orElse("no key") + ", and this one is "
                        + signer.fingerprint() + ". Was it signed by another course?";
        };
    }
}
