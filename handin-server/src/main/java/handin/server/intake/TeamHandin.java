package handin.server.intake;

import handin.checker.model.CheckRun;
import handin.checker.model.Conversation;
import handin.checker.model.Conversation.Gone;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.checker.model.Submission;
import handin.server.account.Team;
import handin.server.assignment.Assignment;
import handin.server.hook.Event;
import handin.server.intake.Turns.Turn;
import handin.server.store.Claim;
import handin.server.store.Kept;
import handin.server.store.PerhapsKept;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The story of a handin: may they, is it well formed, keep the attempt, judge it, confirm, keep it for good, tell. */
final class TeamHandin implements Handin {
    private final Stations stations;
    private final Assignment assignment;
    private final Entrants entrants;
    private final Team team;
    private final Partners partners;
    private final Fairness fairness;
    private final boolean submitOnError;
    private final HandinLog diary;
    private final ReceiptDesk receipt;
    private final ReportDesk reports;
    private final Judgement judgement;

    private @Nullable Turn open;
    private @Nullable Claim claim;
    private @Nullable CheckRun run;
    private @Nullable Kept kept;
    private @Nullable Turn keeping;
    private Optional<String> storedName = Optional.empty();
    private volatile @Nullable Overheard conversation;

    TeamHandin(CourseVisit visit, Assignment assignment, Entrants entrants, boolean submitOnError) {
        this.stations = visit.stations();
        this.assignment = assignment;
        this.entrants = entrants;
        this.team = entrants.team();
        this.partners = visit.partners();
        this.fairness = visit.fairness();
        this.submitOnError = submitOnError;
        this.diary = visit.diary();
        this.receipt = new ReceiptDesk(stations, assignment.name(), entrants.students(), diary);
        this.reports = new ReportDesk(stations.reports(), entrants, diary);
        this.judgement = new Judgement(assignment.name(), diary, new Room(stations.course()));
    }

    @Override
    public void announce(long length) {
        int tooBig = stations.config().current().limits().maxUpload();
        if (length <= 0) {
            throw refused(new Refused(Sentence.UPLOAD_BAD_LENGTH, length));
        }
        if (length >= tooBig) {
            throw refused(new Refused(Sentence.UPLOAD_TOO_BIG, tooBig, length));
        }
        open = placeOfItsOwn();
        try {
            tell(new Event.SubmissionReceived(team.members(), assignment.name()));
            claim = stations.store().claim(team, partners.bound(entrants.logIn()), assignment, diary.number());
        } catch (Refused no) {
            throw refused(no);
        } catch (IOException e) {
            throw judgement.ours("looking for the team's earlier work failed", e);
        }
    }

    private Turn placeOfItsOwn() {
        return fairness.open()
                .join(Fairness.answering(entrants.logIn()))
                .orElseThrow(() -> refused(new Refused(
                        Sentence.HANDIN_TOO_MANY_OPEN, fairness.open().most())));
    }

    @Override
    public void judge(byte[] content, Conversation student) throws InterruptedException {
        Instant arrived = Instant.now();
        Claim claimed = earlier(claim);
        var overheard = new Overheard(student, this::evaluates);
        conversation = overheard;
        try (Turn turn = turnToBeJudged()) {
            overheard.during(turn);
            turn.await(overheard::forOwnTurn);
            diary.say("checking {} for {}: {} bytes", assignment.name(), team, content.length);
            Path attempt = claimed.attempt(content);
            receipt.received(content, attempt, arrived);
            var submission = new Submission(assignment.name(), entrants.students(), content, attempt, submitOnError);
            CheckRun started = stations.grading()
                    .start(assignment, submission, overheard, new CheckersCourse(stations, diary, claimed, reports));
            run = started;
            meetsThem(started, claimed);
            storedName = judgement.of(started::check);
            diary.say("{} may be confirmed", assignment.name());
        } catch (Refused no) {
            throw refused(no);
        } catch (IOException e) {
            throw judgement.ours("keeping the attempt failed", e);
        }
    }

    private Turn turnToBeJudged() {
        return fairness.judging()
                .join(Fairness.answering(entrants.logIn()))
                .orElseThrow(() ->
                        new Refused(Sentence.HANDIN_BUSY, fairness.judging().most()));
    }

    private boolean evaluates() {
        CheckRun started = run;
        return started != null && started.evaluating();
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
        Turn turn = fairness.keeping()
                .join(Fairness.owning(entrants.logIn(), assignment.name()))
                .orElseThrow();
        keeping = turn;
        turn.awaitThroughInterrupts();
        try {
            receipt.write(storedName, earlier(conversation).lastWords());
            Kept now = earlier(claim).commit(storedName);
            kept = now;
            diary.say("kept {} of {}", assignment.name(), team);
            tell(new Event.SubmissionCommitted(team.members(), assignment.name(), now.directory()));
        } catch (Refused no) {
            receipt.takeBack();
            throw refused(no);
        } catch (PerhapsKept e) {
            judgement.ours("keeping the work for sure failed", e);
            throw new Refused(Sentence.OURS_PERHAPS_KEPT, diary.number());
        } catch (IOException e) {
            receipt.takeBack();
            throw judgement.ours("keeping the work failed", e);
        }
    }

    @Override
    public void tell(Conversation student) {
        Kept now = earlier(kept);
        CheckRun finished = earlier(run);
        Overheard heard = earlier(conversation);
        heard.during(earlier(keeping));
        reports.keep(now);
        receipt.mail();
        var naming = new Naming(stations, assignment, entrants, diary);
        naming.write(now, earlier(claim));
        try {
            judgement.of(() -> finished.post(now.directory()));
        } catch (Gone gone) {
            diary.say("the student left after the work was kept");
        } catch (Refused no) {
            refused(no);
            heard.finalMessage(afterwards(no));
        } catch (InterruptedException e) {
            diary.say("time was up while telling of the kept work");
            heard.finalMessage(Sentence.AFTERWARDS_FAILED.text(diary.number()));
        }
        naming.tell(now, heard);
        reports.show(heard);
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
            putAway();
        }
        diary.say("done with {} of {}", assignment.name(), team);
    }

    private void putAway() {
        try {
            if (claim != null) {
                claim.close();
            }
        } finally {
            end(keeping);
            end(open);
        }
    }

    private static void end(@Nullable Turn turn) {
        if (turn != null) {
            turn.close();
        }
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
