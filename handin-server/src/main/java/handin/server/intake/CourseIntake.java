package handin.server.intake;

import handin.server.assignment.Assignment;
import handin.server.hook.Event;
import java.time.Duration;
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
    public Duration sessionTime() {
        return stations.config().current().limits().sessionTimeout();
    }

    @Override
    public Visit visit(String from) {
        var visit = new CourseVisit(stations, partners, fairness, new HandinLog(numbers.next()), from);
        visit.told(new Event.ServerConnect(from));
        return visit;
    }
}
