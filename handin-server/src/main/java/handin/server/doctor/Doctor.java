package handin.server.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Every check, one after the other. */
public final class Doctor {
    private static final List<Check> CHECKS = List.of(
            new JavaCheck(),
            new ConfigCheck(),
            new PortCheck(),
            new CertificateCheck(),
            new KeyCheck(),
            new WallsCheck(),
            new LanguageCheck(),
            new CheckerCheck(),
            new HooksCheck(),
            new AccountsCheck(),
            new TeamsCheck(),
            new UsersCheck(),
            new MailCheck(),
            new OutboxCheck(),
            new DiskCheck(),
            new SyncCheck(),
            new ClockCheck(),
            new OpenFilesCheck(),
            new MemoryCheck(),
            new UploadsCheck(),
            new UnitCheck());

    private Doctor() {}

    /**
     * Looks a course over. Takes some seconds, most of them for the languages.
     *
     * @param workerHome where the worker's jars lie
     * @param told hears of each finding when it is made
     */
    public static List<Finding> examine(Path course, Path workerHome, Consumer<Finding> told) {
        var findings = new ArrayList<Finding>();
        try (var patient = new Patient(course, workerHome)) {
            for (Check check : CHECKS) {
                var found = look(check, patient);
                found.forEach(told);
                findings.addAll(found);
            }
        }
        return List.copyOf(findings);
    }

    private static List<Finding> look(Check check, Patient patient) {
        try {
            return check.look(patient);
        } catch (Exception e) {
            String words = e.getMessage() == null ? e.toString() : e.getMessage();
            return List.of(Finding.broken(check.name(), words, "mend that and ask again"));
        }
    }
}
