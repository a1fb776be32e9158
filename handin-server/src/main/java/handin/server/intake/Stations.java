package handin.server.intake;

import handin.server.account.Accounts;
import handin.server.assignment.Assignments;
import handin.server.config.CourseConfig;
import handin.server.grading.Grading;
import handin.server.hook.Hooks;
import handin.server.hook.Letterbox;
import handin.server.receipt.Receipts;
import handin.server.report.DelayedReports;
import handin.server.store.Store;
import handin.server.toml.TomlFile;
import java.nio.file.Path;

/**
 * What a handin passes on its way. The stations do not know each other; the intake hands from one to the next.
 *
 * @param course the course's directory
 */
public record Stations(
        Path course,
        TomlFile<CourseConfig> config,
        Accounts accounts,
        Assignments assignments,
        Store store,
        Grading grading,
        Letterbox letters,
        Hooks hooks,
        Receipts receipts,
        DelayedReports reports) {
    /** The way through these. It may serve many doors at once. */
    public Intake intake() {
        return new CourseIntake(this);
    }
}
