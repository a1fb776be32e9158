package handin.server.intake;

import handin.checker.model.CheckRun;
import handin.checker.model.Conversation;
import handin.checker.model.Conversation.Gone;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.checker.model.Student;
import handin.checker.model.Submission;
import handin.server.account.Team;
import handin.server.assignment.Assignment;
import handin.server.hook.Event;
import handin.server.store.Claim;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The story of a handin: may they, is it well formed, keep the attempt, judge it, confirm, keep it for good, tell. */
final class TeamHandin implements Handin {
    private final Stations stations;
    private final Assignment assignment;
    private final Team team;
    private final List<Student> students;
    private final boolean submitOnError;
    private final HandinLog diary;
    private final Judgement judgement;
    private final ReceiptDesk receipt;

    private @Nullable Claim claim;
    private @Nullable CheckRun run;
    private @Nullable Path kept;
    private Optional<String> storedName = Optional.empty();
    private volatile @Nullable Overheard conversation;

    TeamHandin(
            Stations stations,
            Assignment assignment,
            Team team,
            List<Student> students,
            boolean submitOnError,
            HandinLog diary) {
        this.stations = stations;
        this.assignment = assignment;
        this.team = team;
        this.students = students;
        this.submitOnError = submitOnError;
        this.diary = diary;
        this.judgement = new Judgement(assignment.name(), diary);
        this.receipt = new ReceiptDesk(stations, assignment.name(), students, diary);
    }

    @Override
    public void announce(long length) throws InterruptedException {
        int tooBig = stations.config().current().limits().maxUpload();
        if (length <= 0) {
            throw refused(new Refused(Sentence.UPLOAD_BAD_LENGTH, length));
        }
        if (length >= tooBig) {
            throw refused(new Refused(Sentence.UPLOAD_TOO_BIG, tooBig, length));
        }
        try {
            tell(new Event.SubmissionReceived(team.members(), assignment.name()));
            claim = stations.store().claim(team, assignment, diary.number());
        } catch (Refused no) {
            throw refused(no);
        } catch (IOException e) {
            throw diary.ours("looking for the team's earlier work failed", e);
        }
    }

    @Override
    public void judge(byte[] content, Conversation student) throws InterruptedException {
        Claim claimed = earlier(claim);
        var overheard = new Overheard(student);
        conversation = overheard;
        try {
            diary.say("checking {} for {}: {} bytes", assignment.name(), team, content.length);
            Path attempt = claimed.attempt(content);
            receipt.received(content, attempt);
            var submission = new Submission(assignment.name(), students, content, attempt, submitOnError);
            CheckRun started =
                    stations.grading().start(assignment, submission, overheard, new CheckersCourse(stations, diary));
            run = started;
            meetsThem(started, claimed);
            storedName = judgement.of(started::check);
            diary.say("{} may be confirmed", assignment.name());
        } catch (Refused no) {
            throw refused(no);
        } catch (IOException e) {
            throw diary.ours("keeping the attempt failed", e);
        }
    }

    /** A team that the checker does not want leaves no trace. */
    private void meetsThem(CheckRun started, Claim held) throws InterruptedException, IOException {
        try {
            judgement.of(started::pre);
        } catch (Refused no) {
            held.withdraw();
            throw no;
        }
    }

    @Override
    public void commit() {
        earlier(run);
        try {
            receipt.write(storedName, earlier(conversation).said());
            kept = earlier(claim).commit(storedName);
            diary.say("kept {} of {}", assignment.name(), team);
            tell(new Event.SubmissionCommitted(team.members(), assignment.name(), kept));
        } catch (IOException e) {
            receipt.takeBack();
            throw diary.ours("keeping the work failed", e);
        }
    }

    @Override
    public void tell(Conversation student) {
        Path directory = earlier(kept);
        CheckRun finished = earlier(run);
        Overheard heard = earlier(conversation);
        receipt.mail();
        try {
            judgement.of(() -> finished.post(directory));
        } catch (Gone gone) {
            diary.say("the student left after the work was kept");
        } catch (Refused no) {
            refused(no);
            heard.finalMessage(afterwards(no));
        } catch (InterruptedException e) {
            diary.say("time was up while telling of the kept work");
            heard.finalMessage(Sentence.AFTERWARDS_FAILED.text(diary.number()));
        }
        receipt.show(heard);
    }

    private void tell(Event event) {
        stations.hooks().tell(diary.number(), event);
    }

    private String afterwards(Refused no) {
        boolean mendable = no.refusal().code() != Sentence.OURS && no.refusal().code() != Sentence.CHECKER_BROKEN;
        return mendable
                ? Sentence.AFTERWARDS_REFUSED.text(no.refusal().sentence())
                : Sentence.AFTERWARDS_FAILED.text(diary.number());
    }

    @Override
    public String doing() {
        Overheard heard = conversation;
        return heard == null ? "" : heard.doing();
    }

    @Override
    public void close() {
        try {
            if (run != null) {
                run.close();
            }
        } finally {
            if (claim != null) {
                claim.close();
            }
        }
        diary.say("done with {} of {}", assignment.name(), team);
    }

    private Refused refused(Refused no) {
        diary.say("refused ({}): {}", no.refusal().code(), no.refusal().sentence());
        return no;
    }

    /** What an earlier step left for a later one. */
    private static <T> T earlier(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("a step of the handin was left out");
        }
        return part;
    }
}
