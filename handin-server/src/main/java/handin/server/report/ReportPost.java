package handin.server.report;

import handin.checker.model.Course.Letter;
import handin.checker.model.Student;
import handin.server.account.Accounts;
import handin.server.hook.Letterbox;
import handin.server.report.DelayedReports.Due;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to students when the time of their reports has come. One posted in the very moment the machine stops is posted again. */
public final class ReportPost implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReportPost.class);
    private static final String EMAIL = "Email";
    private static final long SECONDS = 60;

    private final DelayedReports reports;
    private final Accounts accounts;
    private final Letterbox letters;
    private final BooleanSupplier mails;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reports").factory());

    /** @param mails whether the course sends mail, asked each time */
    ReportPost(DelayedReports reports, Accounts accounts, Letterbox letters, BooleanSupplier mails) {
        this.reports = reports;
        this.accounts = accounts;
        this.letters = letters;
        this.mails = mails;
    }

    /**
     * Looks now and every minute.
     *
     * @param mails whether the course sends mail, asked each time
     */
    public static ReportPost open(DelayedReports reports, Accounts accounts, Letterbox letters, BooleanSupplier mails) {
        var post = new ReportPost(reports, accounts, letters, mails);
        post.clock.scheduleWithFixedDelay(post::look, 0, SECONDS, TimeUnit.SECONDS);
        return post;
    }

    /** Writes what is due. Never throws: it is tried again. */
    void look() {
        try {
            if (mails.getAsBoolean()) {
                for (String username : reports.students()) {
                    write(username);
                }
            }
        } catch (IOException | RuntimeException e) {
            if (!clock.isShutdown()) {
                LOG.error("reports whose time has come could not be mailed; they are tried again", e);
            }
        }
    }

    /** Who has no address gets them at the next handin. */
    private void write(String username) throws IOException {
        String address = accounts.find(username)
                .map(Student::fields)
                .map(fields -> fields.getOrDefault(EMAIL, ""))
                .orElse("");
        if (address.isBlank()) {
            return;
        }
        for (Due report : reports.toBeMailed(username)) {
            String title = report.text().lines().findFirst().orElse("");
            try {
                letters.post(new Letter("", List.of(address), List.of(), title, report.text()));
                LOG.info("report to {}: {}", address, title);
            } catch (IllegalArgumentException noAddress) {
                LOG.warn("{} cannot be sent a report: {}", username, noAddress.getMessage());
            }
            reports.mailed(report);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
