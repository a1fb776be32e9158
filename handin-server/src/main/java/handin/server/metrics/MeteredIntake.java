package handin.server.metrics;

import handin.checker.model.Refused;
import handin.server.intake.Handin;
import handin.server.intake.Intake;
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
    public Visitor logIn(String usernames, String password) {
        try {
            Visitor visitor = intake.logIn(usernames, password);
            meters.logIn(true, 1);
            return new MeteredVisitor(visitor, meters);
        } catch (Refused no) {
            meters.logIn(false, 1);
            throw no;
        }
    }

    private record MeteredVisitor(Visitor visitor, HandinMeters meters) implements Visitor {
        @Override
        public List<String> team() {
            return visitor.team();
        }

        @Override
        public Handin handIn(String assignment) {
            return new MeteredHandin(visitor.handIn(assignment), assignment, meters);
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
