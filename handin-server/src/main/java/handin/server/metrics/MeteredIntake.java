package handin.server.metrics;

import handin.checker.model.Refused;
import handin.server.intake.Handin;
import handin.server.intake.Intake;
import java.time.Duration;
import java.util.List;

/** An intake that is listened to. What it says and does is that of the one behind it. */
record MeteredIntake(Intake intake, HandinMeters meters) implements Intake {
    @Override
    public List<String> assignments() {
        return intake.assignments();
    }

    @Override
    public List<String> userFields() {
        return intake.userFields();
    }

    @Override
    public long maxUpload() {
        return intake.maxUpload();
    }

    @Override
    public Duration sessionTime() {
        return intake.sessionTime();
    }

    @Override
    public Visit visit(String from) {
        return new MeteredVisit(intake.visit(from), meters);
    }

    private record MeteredVisit(Visit visit, HandinMeters meters) implements Visit {
        @Override
        public String number() {
            return visit.number();
        }

        @Override
        public Visitor logIn(String usernames, String password) {
            try {
                Visitor visitor = visit.logIn(usernames, password);
                meters.logIn(true, 1);
                return new MeteredVisitor(visitor, meters);
            } catch (Refused no) {
                meters.logIn(false, 1);
                throw no;
            }
        }

        @Override
        public void createUser(String username, String password, List<String> fields) {
            visit.createUser(username, password, fields);
        }
    }

    private record MeteredVisitor(Visitor visitor, HandinMeters meters) implements Visitor {
        @Override
        public List<String> team() {
            return visitor.team();
        }

        @Override
        public List<String> info() {
            return visitor.info();
        }

        @Override
        public void change(String newPassword, List<String> fields) {
            visitor.change(newPassword, fields);
        }

        @Override
        public Handin handIn(String assignment, boolean submitOnError) {
            return new MeteredHandin(visitor.handIn(assignment, submitOnError), assignment, meters);
        }

        @Override
        public byte[] retrieve(String assignment) {
            try {
                byte[] content = visitor.retrieve(assignment);
                meters.retrieval(assignment, Ending.ACCEPTED);
                return content;
            } catch (Refused no) {
                // The refusal may be that there is no such assignment; its name is nobody's label.
                meters.retrieval("", Ending.of(no));
                throw no;
            }
        }
    }
}
