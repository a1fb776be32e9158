package handin.server.intake;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.checker.model.Student;
import handin.server.account.LogIn;
import handin.server.hook.Event;
import handin.server.toml.TomlMistake;
import java.io.IOException;
import java.util.List;

/**
 * Somebody who came to a door of the course.
 *
 * @param from the address of the other side
 */
record CourseVisit(Stations stations, Partners partners, Fairness fairness, HandinLog diary, String from)
        implements Intake.Visit {
    @Override
    public String number() {
        return diary.number();
    }

    @Override
    public Intake.Visitor logIn(String usernames, String password) {
        LogIn logIn = stations.accounts().logIn(usernames, password, from);
        List<String> names = logIn.team().members();
        List<Student> students =
                names.stream().map(name -> student(name, usernames)).toList();
        told(new Event.Login(names));
        return new TeamVisitor(this, new Entrants(logIn, students));
    }

    /** An account may be taken away in the very moment it logs in. */
    private Student student(String name, String usernames) {
        return stations.accounts().find(name).orElseThrow(() -> new Refused(Sentence.LOGIN_BAD, usernames));
    }

    @Override
    public void createUser(String username, String password, List<String> fields) {
        var made = kept(() -> stations.accounts().create(username, password, fields));
        String name = stations.accounts().team(username).name();
        diary.say("made the account {}", name);
        told(new Event.UserCreate(name, made));
    }

    void told(Event event) {
        stations.hooks().tell(number(), event);
    }

    /** Changes the file of accounts; that it cannot be changed, or cannot be read, is no fault of the student's. */
    <T> T kept(Change<T> change) {
        try {
            return change.make();
        } catch (IOException | TomlMistake e) {
            throw diary.ours("changing the accounts failed", e);
        }
    }

    interface Change<T> {
        T make() throws IOException;
    }
}
