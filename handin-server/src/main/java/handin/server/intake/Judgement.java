package handin.server.intake;

import handin.checker.model.Conversation.Gone;
import handin.checker.model.NotSafe;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.checker.model.Verdict;
import handin.server.store.Claim;
import java.util.Optional;
import java.util.function.Supplier;

/** What a verdict means to the student: to go on, or a sentence. */
record Judgement(String assignment, HandinLog diary, Room room) {
    /**
     * Lets one act of the checker run.
     *
     * @return the name under which the original is to be kept
     * @throws Refused if the act did not accept, with the student's sentence; what staff need is in the log then
     * @throws Gone if the student left meanwhile
     * @throws InterruptedException if the act was interrupted
     */
    Optional<String> of(Supplier<Verdict> act) throws InterruptedException {
        return switch (verdict(act)) {
            case Verdict.Accepted(Optional<String> name) -> storable(name);
            case Verdict.Rejected(var refusal) -> throw new Refused(refusal);
            case Verdict.CheckerBroken(String detail) -> throw broken(detail);
            case Verdict.Failed(Throwable cause) -> throw failed(cause);
        };
    }

    private static Verdict verdict(Supplier<Verdict> act) {
        try {
            return act.get();
        } catch (Refused refused) {
            return new Verdict.Rejected(refused.refusal());
        } catch (RuntimeException | StackOverflowError e) {
            return new Verdict.Failed(e);
        }
    }

    private Optional<String> storable(Optional<String> name) {
        if (name.isPresent() && !Claim.canStore(name.get())) {
            throw broken("output: '" + name.get() + "' cannot be the name of a stored file");
        }
        return name;
    }

    private Refused broken(String detail) {
        diary.warnStaff("the checker of " + assignment + " is broken:\n" + detail);
        return new Refused(Sentence.CHECKER_BROKEN, assignment, diary.number());
    }

    private Refused failed(Throwable cause) throws InterruptedException {
        return switch (cause) {
            case Gone gone -> throw gone;
            case InterruptedException interrupted -> throw interrupted;
            case NotSafe reason -> diary.notSafe(assignment, reason);
            default -> ours("judging " + assignment + " failed", cause);
        };
    }

    /** Something of ours failed. */
    Refused ours(String what, Throwable cause) {
        return room.isWanting(cause) ? diary.noRoom(what, room, cause) : diary.ours(what, cause);
    }
}
