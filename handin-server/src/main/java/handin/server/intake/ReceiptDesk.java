package handin.server.intake;

import handin.checker.model.Conversation.Gone;
import handin.checker.model.Course.Letter;
import handin.checker.model.Sentence;
import handin.checker.model.Student;
import handin.server.receipt.Receipt;
import handin.server.receipt.Receipts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The receipt of one handin: beside the work, on the student's screen, by mail. Only the first can keep a handin from being accepted. */
final class ReceiptDesk {
    private static final String EMAIL = "Email";

    private final Stations stations;
    private final String assignment;
    private final List<Student> students;
    private final HandinLog diary;
    private byte[] content = {};
    private Instant received = Instant.EPOCH;
    private Path attempt = Path.of("");
    private String signed = "";

    ReceiptDesk(Stations stations, String assignment, List<Student> students, HandinLog diary) {
        this.stations = stations;
        this.assignment = assignment;
        this.students = students;
        this.diary = diary;
    }

    /** The bytes are here since a moment ago, and lie in the attempt's directory. */
    void received(byte[] bytes, Path directory, Instant arrived) {
        content = bytes;
        attempt = directory;
        received = arrived;
    }

    /** Writes the receipt beside the attempt, which becomes the accepted work in the next moment. */
    void write(Optional<String> keptAs, Optional<String> said) throws IOException {
        signed = stations.receipts()
                .sign(new Receipt(
                        diary.number(),
                        stations.config().current().courseName(),
                        assignment,
                        students.stream().map(Student::username).toList(),
                        received,
                        Instant.now(),
                        said.filter(words -> !words.isBlank()),
                        content.length,
                        Receipts.sha256(content),
                        keptAs));
        stations.receipts().putBeside(attempt, signed);
    }

    /** The work could not be kept: nothing may lie there that says it was. */
    void takeBack() {
        try {
            stations.receipts().takeBack(attempt);
        } catch (IOException e) {
            diary.warnStaff("a receipt in " + attempt + " could not be taken back, and is void: " + e);
        }
    }

    /** Posts it to everybody of the team who has an address. */
    void mail() {
        List<String> addresses = students.stream()
                .map(student -> student.fields().getOrDefault(EMAIL, ""))
                .filter(address -> !address.isBlank())
                .toList();
        if (!stations.config().current().receipts().mail() || addresses.isEmpty()) {
            return;
        }
        String subject = Sentence.RECEIPT_SUBJECT.text(diary.number(), assignment);
        String body = Sentence.RECEIPT_LETTER.text(assignment, signed);
        try {
            stations.letters().post(new Letter("", addresses, List.of(), subject, body));
            diary.say("receipt to {}", addresses);
        } catch (RuntimeException e) {
            diary.warnStaff("the receipt could not be mailed to " + addresses + "; it lies beside the work: " + e);
        }
    }

    /** Shows it after what the checker said last, or after the usual words. */
    void show(Overheard student) {
        if (!stations.config().current().receipts().message()) {
            return;
        }
        String said = student.lastWords().filter(words -> !words.isBlank()).orElseGet(Sentence.CLIENT_SUCCESS::text);
        try {
            student.finalMessage(said + "\n\n" + signed);
        } catch (Gone gone) {
            diary.say("the student left before the receipt was shown");
        }
    }
}
