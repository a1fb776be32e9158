package handin.server.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.server.disk.Disk;
import handin.server.receipt.FoundReceipt.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptsTest {
    private static final byte[] WORK = "(define (f x) x)\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path course;

    private Receipts receipts;
    private PublicReceiptKey key;
    private String signed;

    @BeforeEach
    void sign() throws IOException {
        receipts = Receipts.in(course, Disk.real());
        key = PublicReceiptKey.read(course.resolve(PublicReceiptKey.FILE));
        signed = receipts.sign(receipt("Informatik für  alle"));
    }

    private static Receipt receipt(String course) {
        return new Receipt(
                "280366130",
                course,
                "fahrenheit",
                List.of("alice", "bob"),
                Instant.parse("2026-11-21T12:00:00.123Z"),
                Instant.parse("2026-11-21T12:00:07.999Z"),
                Optional.of("Saved,\nsize: 0 bytes\n-----END HANDIN RECEIPT-----"),
                WORK.length,
                Receipts.sha256(WORK),
                Optional.of("hw.rkt"));
    }

    private Finding check(String text) {
        List<FoundReceipt> found = FoundReceipt.in(text);
        assertThat(found).hasSize(1);
        return found.getFirst().check(key);
    }

    @Test
    void itSaysWhatWasReceivedInLinesThatAPersonCanRead() {
        assertThat(signed.lines().limit(13))
                .containsExactly(
                        "-----BEGIN HANDIN RECEIPT-----",
                        "handin: 280366130",
                        "course: Informatik für alle",
                        "assignment: fahrenheit",
                        "team: alice+bob",
                        "received: 2026-11-21T12:00:00Z",
                        "confirmed: 2026-11-21T12:00:07Z",
                        "verdict: accepted",
                        "message: Saved, size: 0 bytes -----END HANDIN RECEIPT-----",
                        "size: 17 bytes",
                        "sha256: " + Receipts.sha256(WORK),
                        "kept-as: hw.rkt",
                        "key: " + key.fingerprint());
        assertThat(signed.lines()).allMatch(line -> line.length() < 79);
        assertThat(check(signed)).isEqualTo(Finding.VALID);
        FoundReceipt found = FoundReceipt.in(signed).getFirst();
        assertThat(found.text()).isEqualTo(signed);
        assertThat(found.isOf(WORK)).isTrue();
        assertThat(found.isOf(new byte[0])).isFalse();
    }

    @Test
    void itIsFoundInWhateverItWasPastedInto() {
        String letter =
                "Dear staff,\n> On Saturday you wrote:\n>\n" + signed.indent(0).replaceAll("(?m)^", "> > ");
        assertThat(check(letter + "\nWhat now?\n")).isEqualTo(Finding.VALID);
        assertThat(check(signed.replace("\n", "\r\n"))).isEqualTo(Finding.VALID);
        assertThat(check(signed.replace("\n", " \t\n"))).isEqualTo(Finding.VALID);
        assertThat(check("\uFEFF" + signed.replace("\n", "\n\n"))).isEqualTo(Finding.VALID);
        assertThat(check(signed.replace(": ", ":\u00A0 ").replace("\n", "\n   ")))
                .isEqualTo(Finding.VALID);
        assertThat(check(signed.replace("für alle", "für\n> alle")))
                .as("a broken line")
                .isEqualTo(Finding.VALID);
    }

    @Test
    void severalAreFoundEach() {
        List<FoundReceipt> found = FoundReceipt.in(
                "first\n" + signed + "second\n" + signed.replace("bob", "eve") + "third:\n" + signed.substring(0, 200));
        assertThat(found)
                .extracting(receipt -> receipt.check(key))
                .containsExactly(Finding.VALID, Finding.CHANGED, Finding.CUT);
    }

    @Test
    void textWithoutReceiptHasNone() {
        assertThat(FoundReceipt.in("")).isEmpty();
        assertThat(FoundReceipt.in("handin: 5\nsha256: 00\n" + FoundReceipt.END))
                .isEmpty();
    }

    @Test
    void everyChangedLineIsNoticed() {
        List<String> lines = signed.lines().toList();
        for (int i = 1; i < lines.size() - 1; i++) {
            if (lines.get(i).startsWith("-----") || lines.get(i).startsWith("key: ")) {
                continue;
            }
            var changed = new ArrayList<>(lines);
            char last = lines.get(i).charAt(0);
            changed.set(i, (last == 'x' ? 'y' : 'x') + lines.get(i).substring(1));
            assertThat(check(String.join("\n", changed))).as(lines.get(i)).isEqualTo(Finding.CHANGED);
        }
    }

    @Test
    void addedAndLeftOutLinesAreNoticed() {
        assertThat(check(signed.replace("team:", "note: early\nteam:"))).isEqualTo(Finding.CHANGED);
        assertThat(check(signed.replace("kept-as: hw.rkt\n", ""))).isEqualTo(Finding.CHANGED);
        assertThat(check(signed.replace(FoundReceipt.END, ""))).isEqualTo(Finding.CUT);
        assertThat(check(signed.replace(FoundReceipt.SIGNATURE, ""))).isEqualTo(Finding.CUT);
        assertThat(check(signed.replace("==\n", "\n!!\n"))).isEqualTo(Finding.CHANGED);
    }

    @Test
    void anotherCoursesReceiptIsNotOurs() throws IOException {
        var theirs = Receipts.in(Files.createDirectory(course.resolve("other")), Disk.real());
        assertThat(check(theirs.sign(receipt("Informatik")))).isEqualTo(Finding.OTHER_KEY);
    }

    @Test
    void theKeyIsMadeOnceAndOnlyItsOwnerReadsIt() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(course.resolve("receipt-key.pem"))))
                .isEqualTo("rw-------");
        assertThat(check(Receipts.in(course, Disk.real()).sign(receipt("again"))))
                .isEqualTo(Finding.VALID);
        Path fresh = Files.createDirectory(course.resolve("fresh"));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tries = IntStream.range(0, 8)
                    .mapToObj(i ->
                            threads.submit(() -> Receipts.in(fresh, Disk.real()).sign(receipt("race"))))
                    .toList();
            for (var attempt : tries) {
                assertThat(attempt.get()).isEqualTo(tries.getFirst().get());
            }
        }
    }

    @Test
    void aLostOpenHalfIsMadeAnewFromTheKey() throws IOException {
        Files.delete(course.resolve(PublicReceiptKey.FILE));
        Receipts.in(course, Disk.real());
        assertThat(PublicReceiptKey.read(course.resolve(PublicReceiptKey.FILE))).isEqualTo(key);
    }

    @Test
    void aLostKeyIsNotReplacedInSilence() throws IOException {
        Files.delete(course.resolve("receipt-key.pem"));
        assertThatThrownBy(() -> Receipts.in(course, Disk.real()))
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining("receipt-key.pem is missing, while");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
                "-----BEGIN PRIVATE KEY-----\n!!"
            })
    void aBrokenKeyIsNamed(String content) throws IOException {
        Files.writeString(course.resolve("receipt-key.pem"), content);
        assertThatThrownBy(() -> Receipts.in(course, Disk.real()))
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining("receipt-key.pem");
    }

    @Test
    void theOpenHalfOfAnotherKeyIsNamed() throws IOException {
        Path other = Files.createDirectory(course.resolve("other"));
        Receipts.in(other, Disk.real());
        Files.writeString(
                course.resolve(PublicReceiptKey.FILE), Files.readString(other.resolve(PublicReceiptKey.FILE)));
        assertThatThrownBy(() -> Receipts.in(course, Disk.real()))
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining("does not belong to");
    }

    /** As docs/operate.md shows it: nobody has to trust this program to check what it signed. */
    @Test
    void opensslAgrees() throws Exception {
        Files.writeString(course.resolve("receipt.txt"), signed);
        String recipe = "sed -n '/^-----BEGIN HANDIN RECEIPT-----$/,/^-----BEGIN HANDIN RECEIPT SIG/p' receipt.txt"
                + " | sed '1d;$d' > signed.txt\n"
                + "sed -n '/^-----BEGIN HANDIN RECEIPT SIG/,/^-----END/p' receipt.txt | sed '1d;$d' | base64 -d > signature\n"
                + "openssl pkeyutl -verify -pubin -inkey receipt-key.pub.pem -rawin -in signed.txt -sigfile signature\n";
        assertThat(run(recipe)).contains("Signature Verified Successfully");
        Files.writeString(course.resolve("receipt.txt"), signed.replace("bob", "eve"));
        assertThat(run(recipe)).contains("Signature Verification Failure");
        assertThat(run("openssl pkey -pubin -in receipt-key.pub.pem -outform DER | openssl dgst -sha256 -r"))
                .startsWith(key.fingerprint());
    }

    private String run(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", script)
                .directory(course.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Test
    void aLetterAsMailProgramsSaveItIsUnpacked() {
        String packed = "Subject: Re: Receipt\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n"
                + "Content-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(("See:\n" + signed).getBytes(StandardCharsets.UTF_8));
        assertThat(check(LetterText.of(packed.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Finding.VALID);
        assertThat(check(LetterText.of(signed.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Finding.VALID);
    }

    @Test
    void aMailProgramMayBreakTheMessageBeforeAWordThatLooksLikeAKey() throws IOException {
        var receipt = new Receipt(
                "280366131",
                "CS 1",
                "fahrenheit",
                List.of("alice"),
                Instant.parse("2026-11-21T12:00:00Z"),
                Instant.parse("2026-11-21T12:00:07Z"),
                Optional.of("All tests ran; in points: 10 of 10"),
                WORK.length,
                Receipts.sha256(WORK),
                Optional.empty());
        assertThat(check(receipts.sign(receipt).replace("in points: 10", "in\npoints: 10")))
                .isEqualTo(Finding.VALID);
    }

    @Test
    void aMessageOfNothingThatCanBeSeenIsNone() throws IOException {
        var receipt = new Receipt(
                "280366132",
                "CS 1",
                "fahrenheit",
                List.of("alice"),
                Instant.parse("2026-11-21T12:00:00Z"),
                Instant.parse("2026-11-21T12:00:07Z"),
                Optional.of("\u00A0\u00A0"),
                WORK.length,
                Receipts.sha256(WORK),
                Optional.empty());
        assertThat(check(receipts.sign(receipt))).isEqualTo(Finding.VALID);
    }
}
