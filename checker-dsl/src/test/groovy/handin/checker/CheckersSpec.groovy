package handin.checker

import handin.checker.eval.EvaluationLost
import handin.checker.model.CheckerMistakes
import handin.checker.model.Verdict
import handin.checker.twin.Desk
import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Specification
import spock.lang.TempDir

class CheckersSpec extends Specification {
    @TempDir
    Path home
    Desk desk

    def setup() {
        desk = new Desk(home)
    }

    private String outcome(CheckerFile file) {
        def run = file.current().start(desk.submission('def f() { }'), desk, desk)
        def verdict = run.check()
        run.close()
        verdict instanceof Verdict.Rejected ? verdict.refusal().sentence() : 'accepted'
    }

    def 'a checker follows its file, and the last good one stays in force'() {
        given:
        def path = desk.file("check(language: 'groovy') { reject 'one' }")
        def file = new Checkers(desk.evaluators).follow(path)

        expect:
        outcome(file) == 'one'
        file.mistakes().empty

        when: 'an edit'
        desk.file("check(language: 'groovy') { reject 'two' }")

        then:
        outcome(file) == 'two'

        when: 'a broken edit'
        desk.file("check(language: 'groovy') { rejct 'three' }")

        then:
        outcome(file) == 'two'
        file.mistakes().get().message == "$path:1:29: there is no verb rejct; did you mean reject?"

        when: 'the file is gone'
        Files.delete(path)

        then:
        outcome(file) == 'two'
        file.mistakes().get().message.startsWith("$path:1:1: this file cannot be read: ")

        when: 'and mended'
        desk.file("check(language: 'groovy') { reject 'four' }")

        then:
        outcome(file) == 'four'
        file.mistakes().empty
    }

    def 'a checker that never was good says why at every use'() {
        given:
        def file = new Checkers(desk.evaluators).follow(desk.file("chek(language: 'groovy') { }"))

        when:
        file.current()

        then:
        thrown(CheckerMistakes)

        when:
        file.current()

        then:
        thrown(CheckerMistakes)

        when:
        desk.file("check(language: 'groovy') { }")

        then:
        outcome(file) == 'accepted'
    }

    def 'what is not the fault of the author is tried again at the next use'() {
        given:
        def file = new Checkers(desk.evaluators).follow(desk.file("check(language: 'groovy') { reject 'one' }"))
        desk.evaluators.lost = 1

        when:
        file.current()

        then:
        thrown(EvaluationLost)
        outcome(file) == 'one'

        when:
        desk.file("check(language: 'groovy') { reject 'two' }")
        def before = file.current()
        desk.evaluators.lost = 1
        desk.file("check(language: 'groovy') { reject 'three' }")
        def meanwhile = file.current()

        then:
        meanwhile.is(before)
        outcome(file) == 'three'
    }

    def 'an unchanged file keeps its checker'() {
        given:
        def file = new Checkers(desk.evaluators).follow(desk.file("check(language: 'groovy') { }"))

        expect:
        file.current().is(file.current())
    }
}
