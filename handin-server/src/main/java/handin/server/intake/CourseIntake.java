package handin.server.intake;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.checker.model.Student;
import handin.server.account.LogIn;
import handin.server.account.Team;
import handin.server.assignment.Assignment;
import handin.server.hook.Event;
import java.io.IOException;
import java.util.List;

final class CourseIntake implements Intake {
    private final Stations stations;
    private final Numbers numbers = new Numbers();
    private final Fairness fairness = new Fairness();
    private final Partners partners;

    CourseIntake(Stations stations) {
        this.stations = stations;
        this.partners = new Partners(stations);
    }

    @Override
    public List<String> assignments() {
        return stations.assignments().active().stream().map(Assignment::name).toList();
    }

    @Override
    public List<String> userFields() {
        return stations.config().current().userFields();
    }

    @Override
    public long maxUpload() {
        return stations.config().current().limits().maxUpload();
    }

    @Override
    public Visitor logIn(String usernames, String password) {
        LogIn logIn = stations.accounts().logIn(usernames, password);
        List<Student> students = logIn.team().members().stream()
                .map(name -> student(name, usernames))
                .toList();
        return new LoggedIn(logIn, students);
    }

    /** An account may be taken away in the very moment it logs in. */
    private Student student(String name, String usernames) {
        return stations.accounts().find(name).orElseThrow(() -> new Refused(Sentence.LOGIN_BAD, usernames));
    }

    private Assignment active(String name) {
        return stations.assignments().find(name).orElseThrow(() -> new Refused(Sentence.ASSIGNMENT_INACTIVE, name));
    }

    private final class LoggedIn implements Visitor {
        private final LogIn logIn;
        private final Team team;
        private final List<Student> students;

        private LoggedIn(LogIn logIn, List<Student> students) {
            this.logIn = logIn;
            this.team = logIn.team();
            this.students = students;
        }

        @Override
        public List<String> team() {
            return team.members();
        }

        @Override
        public Handin handIn(String assignment) {
            var diary = new HandinLog(numbers.next());
            Assignment active = active(assignment);
            diary.say("{} wants to hand in {}", team, assignment);
            return new TeamHandin(stations, active, new Entrants(logIn, students), partners, fairness, diary);
        }

        @Override
        public byte[] retrieve(String assignment) {
            var diary = new HandinLog(numbers.next());
            Assignment active = active(assignment);
            try {
                byte[] content = stations.store().retrieve(team, partners.agreeing(logIn), active);
                diary.say("{} retrieved {}", team, assignment);
                stations.hooks().tell(diary.number(), new Event.SubmissionRetrieved(team.members(), assignment));
                return content;
            } catch (IOException e) {
                throw diary.ours("retrieving " + assignment + " failed", e);
            }
        }
    }
}
