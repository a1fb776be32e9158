package handin.server.doctor;

import handin.checker.Checkers;
import handin.checker.model.CheckerMistakes;
import handin.server.assignment.Assignment;
import handin.server.assignment.Assignments;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

final class CheckerCheck implements Check {
    @Override
    public String name() {
        return "checkers";
    }

    @Override
    public List<Finding> look(Patient patient) throws IOException {
        var checkers = new Checkers(patient.workers());
        var active = new Assignments(patient.course(), patient.configFile()).active();
        var mistakes = new ArrayList<Finding>();
        for (Assignment assignment : active) {
            mistakes.addAll(load(checkers, assignment));
        }
        if (!mistakes.isEmpty()) {
            return mistakes;
        }
        return List.of(
                active.isEmpty()
                        ? Finding.warning(
                                name(), "no assignment is active", "make checkers/<assignment>/checker.groovy")
                        : Finding.ok(name(), "all load; active assignments: " + active.size()));
    }

    private List<Finding> load(Checkers checkers, Assignment assignment) throws IOException {
        if (!assignment.hasChecker()) {
            return List.of(Finding.warning(
                    name(),
                    assignment.name() + " is active and has no checker: it takes everything",
                    "write " + assignment.checker()));
        }
        try {
            checkers.load(assignment.checker());
            return List.of();
        } catch (CheckerMistakes mistakes) {
            return mistakes.mistakes().stream()
                    .map(mistake -> Finding.broken(name(), mistake.toString(), "mend it there"))
                    .toList();
        }
    }
}
