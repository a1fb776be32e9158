package handin.server.intake;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.assignment.Assignment;
import handin.server.hook.Event;
import java.io.IOException;
import java.util.List;

/** Students who are logged in. */
record TeamVisitor(CourseVisit visit, Entrants entrants) implements Intake.Visitor {
    @Override
    public List<String> team() {
        return entrants.team().members();
    }

    @Override
    public List<String> info() {
        return visit.stations().accounts().info(alone(Sentence.INFO_OF_TEAM));
    }

    @Override
    public void change(String newPassword, List<String> fields) {
        String username = alone(Sentence.CHANGE_OF_TEAM);
        var changed = visit.kept(() -> visit.stations().accounts().change(username, newPassword, fields));
        visit.diary().say("{} changed {}", username, changed.isPresent() ? "the own account" : "the own password");
        changed.ifPresent(it -> visit.told(new Event.UserChange(username, it.before(), it.after())));
    }

    private String alone(Sentence ifNot) {
        if (team().size() > 1) {
            throw new Refused(ifNot, entrants.team());
        }
        return team().getFirst();
    }

    @Override
    public Handin handIn(String assignment, boolean submitOnError) {
        Assignment active = active(assignment);
        visit.diary().say("{} wants to hand in {}", entrants.team(), assignment);
        return new TeamHandin(visit, active, entrants, submitOnError);
    }

    @Override
    public byte[] retrieve(String assignment) {
        Assignment active = active(assignment);
        try {
            byte[] content = visit.stations()
                    .store()
                    .retrieve(entrants.team(), visit.partners().agreeing(entrants.logIn()), active);
            visit.diary().say("{} retrieved {}", entrants.team(), assignment);
            visit.told(new Event.SubmissionRetrieved(team(), assignment));
            return content;
        } catch (IOException e) {
            throw visit.diary().ours("retrieving " + assignment + " failed", e);
        }
    }

    private Assignment active(String name) {
        return visit.stations()
                .assignments()
                .find(name)
                .orElseThrow(() -> new Refused(Sentence.ASSIGNMENT_INACTIVE, name));
    }
}
