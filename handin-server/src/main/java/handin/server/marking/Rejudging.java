package handin.server.marking;

import handin.checker.model.Student;
import handin.checker.model.Submission;
import handin.checker.model.Verdict;
import handin.server.account.Accounts;
import handin.server.assignment.Assignment;
import handin.server.config.CourseConfig;
import handin.server.grading.Grading;
import handin.server.store.KeptWork;
import handin.server.store.KeptWorks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has work judged again: its {@code check} alone, since who may hand in and until when was decided when it was handed in.
 *
 * @param checker the digest of the checker and of what else decides, for remembered judgements
 * @param agrees how questions are answered
 */
record Rejudging(
        Path course,
        CourseConfig config,
        Accounts accounts,
        KeptWorks works,
        Grading grading,
        Assignment assignment,
        Staging staging,
        String checker,
        boolean agrees) {
    private static final Logger LOG = LoggerFactory.getLogger(Rejudging.class);

    /** The checker's author has to mend the checker before anything can be judged by it. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Broken(String detail) {
            super(detail, null, false, false);
        }
    }

    /** @return empty if it could not be judged through a fault of ours */
    Optional<Judged> judge(KeptWork work, byte[] content) throws IOException {
        Path folder = staging.team(work);
        String key = checker + " " + work.handin();
        Optional<Judged> before = work.handin().isEmpty() ? Optional.empty() : Judged.read(staging.disk(), folder, key);
        if (before.isPresent()) {
            return before;
        }
        Judged.forget(staging.disk(), folder);
        Optional<Judged> judged = judgeNow(work, content, key);
        if (judged.isPresent()) {
            judged.get().write(staging.disk(), folder);
        }
        return judged;
    }

    private Optional<Judged> judgeNow(KeptWork work, byte[] content, String key) throws IOException {
        var student = new AbsentStudent(agrees);
        var submission = new Submission(assignment.name(), students(work), content, staging.attempt(work));
        var past = new PastCourse(course, config, works, work);
        try (var run = grading.start(assignment, submission, student, past)) {
            return switch (run.check()) {
                case Verdict.Accepted accepted -> Optional.of(new Judged(key, "", student.questions()));
                case Verdict.Rejected(var refusal) ->
                    Optional.of(new Judged(key, refusal.sentence(), student.questions()));
                case Verdict.CheckerBroken(String detail) -> throw new Broken(detail);
                case Verdict.Failed(Throwable cause) -> failed(work, cause);
            };
        }
    }

    private static Optional<Judged> failed(KeptWork work, Throwable cause) {
        LOG.error("the work of {} could not be judged again", work.team(), cause);
        return Optional.empty();
    }

    private List<Student> students(KeptWork work) {
        return work.team().members().stream()
                .map(name -> accounts.find(name).orElseGet(() -> gone(name)))
                .toList();
    }

    /** Whose account was deleted has every field, empty, so that the printout can be made. */
    private Student gone(String username) {
        var fields = new java.util.LinkedHashMap<String, String>();
        config.extraFields().forEach(field -> fields.put(field.name(), ""));
        return new Student(username, Map.copyOf(fields));
    }
}
