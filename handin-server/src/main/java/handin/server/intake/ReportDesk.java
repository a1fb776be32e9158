package handin.server.intake;

import handin.checker.model.Conversation.Gone;
import handin.checker.model.Sentence;
import handin.checker.model.Student;
import handin.server.report.DelayedReports;
import handin.server.report.DelayedReports.Due;
import handin.server.store.Kept;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.TreeSet;

/** Reports that students get later: puts away that of this handin, and shows those of earlier ones whose time has come. */
final class ReportDesk {
    private final DelayedReports reports;
    private final Entrants entrants;
    private final HandinLog diary;
    private Optional<Later> later = Optional.empty();

    private record Later(String text, LocalDateTime from) {}

    ReportDesk(DelayedReports reports, Entrants entrants, HandinLog diary) {
        this.reports = reports;
        this.entrants = entrants;
        this.diary = diary;
    }

    void later(String text, LocalDateTime from) {
        later = Optional.of(new Later(text, from));
    }

    /** For all who are in the team by their own will. Never throws: the work is kept, whether or not its report can be put away. */
    void keep(Kept work) {
        later.ifPresent(report -> entrants.students().stream()
                .map(Student::username)
                .filter(username -> !work.waiting().contains(username))
                .forEach(username -> keep(username, report)));
    }

    private void keep(String username, Later report) {
        try {
            reports.keep(username, diary.number(), report.from(), report.text());
        } catch (IOException | RuntimeException e) {
            diary.warnStaff("the report that " + username + " was promised from " + report.from()
                    + " on could not be put away; it lies in grading/ beside the work: " + e);
        }
    }

    /** Shows, after what was said last, what is due to those whose password was given. */
    void show(Overheard student) {
        if (entrants.logIn().master()) {
            return;
        }
        for (String username : new TreeSet<>(entrants.logIn().proven())) {
            try {
                for (Due report : reports.due(username)) {
                    show(report, student);
                }
            } catch (IOException e) {
                diary.warnStaff("the reports of " + username + " could not be shown: " + e);
            } catch (Gone gone) {
                diary.say("the student left before a report was shown");
            }
        }
    }

    private void show(Due report, Overheard student) throws IOException {
        String before = student.lastWords().filter(words -> !words.isBlank()).orElseGet(Sentence.CLIENT_SUCCESS::text);
        student.finalMessage(before + "\n\n" + Sentence.REPORT_READY.text(report.text()));
        reports.shown(report);
        diary.say("showed the report {}", report.file().getFileName());
    }
}
