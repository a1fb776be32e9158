package handin.checker.run

import handin.checker.Checkers
import handin.checker.eval.Stopped
import handin.checker.model.Conversation.Answer
import handin.checker.model.Verdict
import handin.checker.twin.Desk
import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Specification
import spock.lang.TempDir

class GradingSpec extends Specification {
    @TempDir
    Path home
    @Delegate
    Desk desk

    def setup() {
        desk = new Desk(home)
    }

    String grade(String body, String text = 'def f(n) { n + 1 }') {
        assert hear("check(language: 'groovy') { $body }", text) == 'accepted'
        finals.last()
    }

    static List<String> lines(String report) {
        report.readLines().drop(4)*.strip().findAll()
    }

    def 'the score is what the marks in the head of the printout add up to: #body'() {
        expect:
        lines(grade(body)).last() == "Final score: $score"
        printout.readLines().findAll { it =~ /<[-*]/ } == marks

        where:
        body                                                                                || score           | marks
        "graded 'a', 'f(1)', 2, minus: 5"                                                   || '100 out of 100' | []
        "graded 'a', 'f(1)', 3, minus: 5"                                                   || '95 out of 100'  | ['//> a <-5>']
        "graded 'a', 'f(1)', 3, minus: 2.5; penalty 'b', minusPercent: 10"                  || '87.75 out of 100' | ['//> a <-2.5>', '//> b <*90%>']
        "penalty 'b', minusPercent: 50; graded 'a', 'f(1)', 3, minus: 20"                   || '40 out of 100'  | ['//> b <*50%>', '//> a <-20>']
        "graded 'a', 'f(1)', 3, minus: 150"                                                 || '0 out of 100'   | ['//> a <-150>']
        "graded 'a', 'f(1)', 3, points: 5; graded 'b', 'f(1)', 2, points: 15"               || '15 out of 20'   | ['//> a <-5>']
        "maxPoints 30; graded 'a', 'f(1)', 3, points: 5"                                    || '25 out of 30'   | ['//> a <-5>']
        "group('g', atMost: 7) { graded 'a', 'f(1)', 3, minus: 5; graded 'b', 'f(1)', 3, minus: 5 }" || '93 out of 100' | ['//> a <-5>', '//> b <-2>']
        "graded 'a', 'f(1)', 3, minus: 5; addHeaderLine 'bonus <+2>'"                       || '97 out of 102'  | ['//> a <-5>']
    }

    def 'the author\'s own extra lines say what there is to reach'() {
        when:
        hear("check(language: 'groovy', extraLines: ['Maximum: <+40>']) { graded 'a', 'f(1)', 3, minus: 5 }")

        then:
        finals.last().endsWith('Final score: 35 out of 40\n')
    }

    def 'a hidden test keeps what it asks to itself, and a reject inside a test is its failure'() {
        expect:
        lines(grade("graded 'a', 'f(1)', 3, hidden: true, minus: 1; graded(minus: 2, 'b') { reject 'no' }")) ==
                ['failed: a (-1)', 'failed: b (-2)', 'no', 'Final score: 97 out of 100']
    }

    def 'after a stop the submission is started anew for the tests that follow, three times'() {
        given:
        (1..5).each { evaluators.scripted["stop($it)".toString()] = new Stopped(Stopped.Reason.TIME, '5 seconds') }

        when:
        def report = lines(grade("(1..5).each { graded \"s\$it\", \"stop(\$it)\", 1; graded \"f\$it\", 'f(1)', 2 }"))

        then:
        report.findAll { it.startsWith('passed') } == ['passed: f1', 'passed: f2', 'passed: f3']
        report.count { it.startsWith('Your program was stopped: evaluating stop') } == 4
        report[-2] == 'This was not tried any more, since your program had to be stopped before: evaluating f(1). Mend that first.'
        evaluators.opened.get() == 4
        evaluators.closed.get() == 4
    }

    def 'the report is kept with the work; one for later lies with what is for staff'() {
        when:
        grade("graded 'a', 'f(1)', 2")

        then:
        Files.list(attempt)*.fileName*.toString().any { it ==~ /alice-report-.*\.txt/ }

        when:
        settings['report-delay-in-minutes'] = 60
        def told = grade("graded 'b', 'f(1)', 3, minus: 5")

        then:
        told =~ /You get the report from .* on: with your next handin, and by mail/
        reportsLater.size() == 1 && reportsLater[0].contains('failed: b (-5)')
        Files.list(attempt.resolve('grading'))*.fileName*.toString().any { it ==~ /alice-report-.*-for-students-from-.*\.txt/ }
    }

    def 'a deadline of the course, in either form: #rows'() {
        given:
        settings['deadline'] = rows
        answers << Answer.OK

        expect:
        hear("check(language: 'groovy') { if (deadline(minusPercent: 10) != 0) { reject 'late' } }") == heard

        where:
        rows                                                                  || heard
        [['hw2', '2001-01-01T00:00:00']]                                      || 'accepted'
        [['hw1', '2101-01-01T00:00:00', 3]]                                   || 'accepted'
        [['hw1', '2001-01-01T00:00:00']]                                      || 'This assignment was due on 2001-01-01T00:00:00, so it is too late to hand it in. If you had a reason, ask the course staff.'
        [[assignment: 'hw1', time: '2001-01-31 00:00', 'late-days': 3]]       || 'This assignment was due on 2001-01-31T00:00:00, and could be handed in late for 3 days more, so it is too late now. If you had a reason, ask the course staff.'
        [['hw1', '2001-01-01T00:00:00', 99999]]                               || 'late'
    }

    def 'handins are counted when they are kept, however many are'() {
        given:
        def checker = "check(language: 'groovy') { }\npre { maxSubmissions 2 }"
        def heard = (1..3).collect {
            answers << Answer.YES
            def run = new Checkers(evaluators).load(file(checker)).start(submission('x = 1'), this, this)
            def pre = run.pre()
            if (pre instanceof Verdict.Accepted) {
                run.check()
                run.post(attempt)
            }
            run.close()
            pre
        }

        expect:
        heard.take(2).every { it instanceof Verdict.Accepted }
        (heard[2] as Verdict.Rejected).refusal().sentence() ==
                'You have handed in 2 times already, and that is all you have for this assignment.'
    }

    def 'a team file counts as it is now, and as it was while it cannot be read'() {
        given:
        def teams = home.resolve('teams.txt')
        def checker = new Checkers(evaluators).load(file("check(evaluate: false, users: teamsInFile('teams.txt')) { }"))
        def may = {
            def run = checker.start(submission('x'), this, this)
            run.pre().class.simpleName
        }

        expect:
        may() == 'CheckerBroken'

        when:
        Files.writeString(teams, text)

        then:
        may() == verdict

        when:
        Files.writeString(teams, 'alice # alone')

        then:
        may() == 'Accepted'

        when:
        Files.delete(teams)

        then:
        may() == 'Accepted'

        where:
        text                              || verdict
        'bob + carol\n'                   || 'Rejected'
        '# alice\nbob, alice\nalice\n'    || 'Accepted'
        '("bob" "carol") "alice" ; "x"'   || 'Accepted'
        '; "alice"\n("alice" "bob")'      || 'Rejected'
    }

    def 'a verb in a method of the script asks the block that runs, and one that it has not is told'() {
        expect:
        hear("void twice(String e, int n) { test e, n; test e, n }\ncheck(language: 'groovy') { twice 'f(1)', 3 }") ==
                'Your code failed a test: f(1) gave 2, but 3 was expected.'
        hear("String me() { users.join() }\ncheck(language: 'groovy') { reject me() }") == 'alice'
        hear("void write() { mail(to: 'a', subject: 'b', body: 'c') }\ncheck(language: 'groovy') { write() }") ==
                'broken: checker.groovy:1:16: mail is not at hand in the block that calls this method'
    }
}
