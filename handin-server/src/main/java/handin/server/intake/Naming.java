package handin.server.intake;

import handin.checker.model.Course.Letter;
import handin.checker.model.Sentence;
import handin.checker.model.Student;
import handin.server.account.Team;
import handin.server.assignment.Assignment;
import handin.server.store.Claim;
import handin.server.store.Kept;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;

/** Tells of partners who were named and have not agreed: to the student who named them, and to them. */
record Naming(Stations stations, Assignment assignment, Entrants entrants, HandinLog diary) {
    /** Says, as the last of the final message, who has still to agree. */
    void tell(Kept kept, Overheard student) {
        if (!kept.waiting().isEmpty()) {
            String before = student.lastWords().orElse(Sentence.CLIENT_SUCCESS.text());
            String names = String.join(", ", kept.waiting());
            String waits = Sentence.TEAM_WAITS.text(entrants.team().name(), names, assignment.name());
            student.finalMessage(before + "\n" + waits);
        }
    }

    /** Writes to those who were not written to yet. Never throws: the work is kept, whether or not a partner can be written to. */
    void write(Kept kept, Claim claim) {
        var asked = new ArrayList<String>();
        for (Student student : entrants.students()) {
            if (kept.unasked().contains(student.username()) && post(student)) {
                asked.add(student.username());
            }
        }
        if (asked.isEmpty()) {
            return;
        }
        try {
            claim.asked(asked);
        } catch (IOException e) {
            diary.say("that {} were written to could not be noted ({}): they will be again", asked, e);
        }
    }

    private boolean post(Student partner) {
        Team team = entrants.team();
        Optional<Letter> letter = Partners.letter(partner, entrants.logIn().proven(), team, assignment.name());
        if (letter.isEmpty()) {
            diary.say("{} was named in {} and has no address to be told at", partner.username(), team);
            return false;
        }
        try {
            stations.letters().post(letter.get());
            diary.say("letter to {}: {}", letter.get().to(), letter.get().subject());
            return true;
        } catch (RuntimeException e) {
            diary.say("{} could not be told of being named in {}: {}", partner.username(), team, e);
            return false;
        }
    }
}
