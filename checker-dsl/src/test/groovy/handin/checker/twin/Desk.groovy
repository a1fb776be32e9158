package handin.checker.twin

import handin.checker.Checkers
import handin.checker.model.Conversation
import handin.checker.model.Course
import handin.checker.model.Student
import handin.checker.model.Submission
import handin.checker.model.Verdict
import java.nio.charset.StandardCharsets
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDateTime

/** A checker, a submission and a student who answers, for specs: what was said, asked, mailed and logged is kept. */
class Desk implements Conversation, Course {
    final Path home
    final TwinEvaluators evaluators = new TwinEvaluators()
    final List<String> said = []
    final List<String> asked = []
    final List<Set<Conversation.BoxStyle>> boxes = []
    final List<Conversation.Answer> answers = []
    final List<String> finals = []
    final List<Course.Letter> letters = []
    final List<String> logged = []
    final List<String> reportsLater = []
    final Set<String> reminders = []
    final Map<String, Object> settings = [:]
    final Map<String, String> fields = [:]
    byte[] last
    List<String> users = ['alice']
    boolean submitOnError

    Desk(Path home) {
        this.home = home
    }

    Path file(String checker) {
        def file = home.resolve('checker.groovy')
        Files.writeString(file, checker)
        file
    }

    Path getAttempt() {
        Files.createDirectories(home.resolve('users').resolve(users.join('+')).resolve('hw1').resolve('ATTEMPT'))
    }

    Submission submission(String text) {
        submission(text.getBytes(StandardCharsets.UTF_8))
    }

    Submission submission(byte[] content) {
        new Submission('hw1', users.collect { student(it, fields) }, content, attempt, submitOnError)
    }

    static Student student(String name, Map<String, String> more = [:]) {
        new Student(name, ['Full Name': name.capitalize() + ' Doe', 'Email': "${name}@example.org".toString()] + more)
    }

    /** Pre and check, as far as they go. */
    Verdict judge(String checker, Object content = 'def f(n) { n + 1 }') {
        def run = new Checkers(evaluators).load(file(checker)).start(submission(content), this, this)
        try {
            def pre = run.pre()
            return pre instanceof Verdict.Accepted ? run.check() : pre
        } finally {
            run.close()
        }
    }

    /** The sentence of a refusal; else the verdict as a text. */
    String hear(String checker, Object content = 'def f(n) { n + 1 }') {
        def verdict = judge(checker, content)
        verdict instanceof Verdict.Rejected ? verdict.refusal().sentence()
                : verdict instanceof Verdict.CheckerBroken ? "broken: ${verdict.detail()}".replace("$home/", '')
                : verdict instanceof Verdict.Failed ? "failed: ${verdict.cause()}"
                : 'accepted'
    }

    String getPrintout() {
        Files.list(attempt.resolve('grading')).withCloseable { Files.readString(it.find { it.fileName.toString().startsWith('text.') && !it.fileName.toString().endsWith('.part') }) }
    }

    @Override
    void status(String text) { said << text }

    @Override
    Conversation.Answer ask(String text, Set<Conversation.BoxStyle> styles) {
        asked << text
        boxes << styles
        if (!answers) {
            throw new Conversation.Gone('no answer')
        }
        answers.removeFirst()
    }

    @Override
    void finalMessage(String text) { finals << text }

    @Override
    Path directory() { home }

    @Override
    Optional<Object> conf(String key) { Optional.ofNullable(settings[key]) }

    @Override
    void mail(Course.Letter letter) { letters << letter }

    @Override
    Optional<byte[]> previous() { Optional.ofNullable(last) }

    @Override
    boolean remembered(String key) { key in reminders }

    @Override
    void remember(String key) { reminders << key }

    @Override
    void reportLater(String text, LocalDateTime from) { reportsLater << text }

    @Override
    void log(String line) { logged << line }
}
