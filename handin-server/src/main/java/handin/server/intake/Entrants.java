package handin.server.intake;

import handin.checker.model.Student;
import handin.server.account.LogIn;
import handin.server.account.Team;
import java.util.List;

/**
 * Who hands in.
 *
 * @param students the team's, in its order
 */
record Entrants(LogIn logIn, List<Student> students) {
    Team team() {
        return logIn.team();
    }
}
