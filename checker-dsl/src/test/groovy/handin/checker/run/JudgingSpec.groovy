package handin.checker.run

import handin.checker.model.Verdict
import handin.checker.twin.Desk
import java.nio.file.Path
import spock.lang.Specification
import spock.lang.TempDir

class JudgingSpec extends Specification {
    @TempDir
    Path home
    @Delegate
    Desk desk

    def setup() {
        desk = new Desk(home)
    }

    def 'a good submission passes all stations in order, is printed, and is kept under its usual name'() {
        when:
        def verdict = judge '''
            check(language: 'groovy') {
                procedure 'f', 1
                test 'f(3)', 4
                test('f(3)', 4.1) { actual, wanted -> Math.abs(actual - wanted) < 0.2 }
                testThrows 'f(null)'
                def four = eval('f(3)') + 0
                test "f($four)", four + 1
            }'''

        then:
        verdict == new Verdict.Accepted(Optional.of('hw.groovy'))
        said == ['checking submission username(s)', 'reading submission', 'creating text file', 'checking submission',
                 'executing your code', 'running tests']
        printout == '''\
            //> Student: alice (Alice Doe <alice@example.org>)
            //> Maximum points for this assignment: <+100>
            def f(n) { n + 1 }
            '''.stripIndent()
        evaluators.opened.get() == 1 && evaluators.closed.get() == 1
    }

    def 'a wrong value is refused with what came and what was expected'() {
        expect:
        hear("check(language: 'groovy') { test 'f(3)', 5 }") == 'Your code failed a test: f(3) gave 4, but 5 was expected.'
    }
}
