package handin.checker.cli

import handin.checker.twin.TwinEvaluators
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption
import java.time.Duration
import java.util.concurrent.atomic.AtomicInteger
import org.awaitility.Awaitility
import picocli.CommandLine
import spock.lang.Specification
import spock.lang.TempDir

class CheckCommandSpec extends Specification {
    @TempDir
    Path home
    def out = new StringWriter()
    def err = new StringWriter()

    private Path write(String name, String text) {
        Files.createDirectories(home.resolve(name).parent)
        Files.writeString(home.resolve(name), text)
    }

    private int run(Object... arguments) {
        new CommandLine(new CheckCommand({ new TwinEvaluators() }))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments*.toString() as String[])
    }

    def 'an accepted file shows what the student would see, and where the printout is'() {
        given:
        def checker = write('hw1/checker.groovy', "check(language: 'groovy', users: pairs) { test 'f(1)', 2; finalMessage users.join(' & ') }")
        def file = write('hw.groovy', 'def f(n) { n + 1 }')

        expect:
        run(checker, file, '--user', 'bob+alice', '--out', home.resolve('out')) == 0
        out.toString() == """\
            checking submission username(s)
            reading submission
            creating text file
            checking submission
            executing your code
            running tests
            alice & bob
            accepted: kept as hw.groovy
            printout: $home/out/hw.groovy/attempt/grading/text.groovy
            """.stripIndent()
        Files.readAllLines(home.resolve('out/hw.groovy/attempt/grading/text.groovy'))[0] == '//> Student: alice (Alice <alice@example.org>)'
    }

    def 'a rejected file shows the exact sentence and exits with 1'() {
        given:
        def checker = write('checker.groovy', "check(language: 'groovy', createText: false) { test 'f(1)', 3 }")
        def file = write('hw.groovy', 'def f(n) { n + 1 }')

        expect:
        run(checker, file) == 1
        out.toString().readLines().last() == 'rejected: Your code failed a test: f(1) gave 2, but 3 was expected.'
    }

    def 'several files are judged one after the other, with a table at the end and the worst exit status'() {
        given:
        def checker = write('checker.groovy', "check(language: 'groovy', createText: false) { test 'f(1)', 2 }")
        def good = write('good.groovy', 'def f(n) { n + 1 }')
        def bad = write('bad.groovy', 'def f(n) { n }')

        expect:
        run(checker, good, bad) == 1
        out.toString().endsWith("""
            $good  accepted        kept as hw.groovy
            $bad   rejected        Your code failed a test: f(1) gave 1, but 2 was expected.
            """.stripIndent())
    }

    def 'questions are answered by the option, in order'() {
        given:
        def checker = write('checker.groovy', '''
            check(evaluate: false, createText: false) {
                finalMessage "${message('One?', [yesNo, caution])} ${message('Two?', [okCancel])}"
            }''')

        expect:
        run(checker, write('a.txt', 'x'), '--answer', 'yes,cancel') == 0
        out.toString().readLines().drop(2) == ['! One?', '> yes', 'Two?', '> cancel', 'yes cancel', 'accepted: kept as hw.txt']
    }

    def 'a question that nobody answers leaves the file unjudged'() {
        given:
        def checker = write('checker.groovy', "check(evaluate: false, createText: false) { message('One?', [yesNo]) }")
        def keyboard = System.in
        System.in = new ByteArrayInputStream('perhaps\n'.bytes)

        expect:
        run(checker, write('a.txt', 'x')) == 2
        out.toString().readLines().last() == '[yes/no] [yes/no] not judged: Nobody answered the question: One?'

        cleanup:
        System.in = keyboard
    }

    def 'a checker that does not load says all that is wrong and exits with 2'() {
        given:
        def checker = write('checker.groovy', "check(langauge: 'groovy') { tset 'f(1)', 2 }")

        expect:
        run(checker, write('a.groovy', 'x')) == 2
        err.toString() == "$checker:1:7: there is no option langauge; did you mean language?\n$checker:1:29: there is no verb tset; did you mean test?\n"
    }

    def 'a checker that breaks while it judges exits with 2 and tells its line'() {
        given:
        def checker = write('checker.groovy', "check(evaluate: false, createText: false) {\n    1.intdiv(0)\n}")

        expect:
        run(checker, write('a.txt', 'x')) == 2
        out.toString().readLines().last() == "checker broken: $checker:2:5: ArithmeticException: / by zero"
    }

    def 'misuse is a sentence and exit status 2: #arguments'() {
        given:
        write('checker.groovy', "check(evaluate: false) { }")
        write('a.txt', 'x')

        expect:
        run(*arguments.collect { it.replace('~', "$home") }) == 2
        err.toString().readLines()[0].replace("$home", '~') == sentence

        where:
        arguments                                          || sentence
        ['~/none.groovy', '~/a.txt']                       || 'There is no checker ~/none.groovy.'
        ['~', '~/none.txt']                                || 'There is no file ~/none.txt.'
        ['~']                                              || "Missing required parameter: 'FILE'"
        ['~', '~/a.txt', '--answer', 'maybe']              || 'There is no answer maybe; there are yes, no, ok and cancel.'
    }

    def 'the configuration of the course around the checker is at hand, and its mail is only shown'() {
        given:
        write('config.toml', 'limit = 3')
        def checker = write('checkers/hw1/checker.groovy', "check(evaluate: false, createText: false) { logLine \"\$assignment \${conf('limit')}\" }")

        expect:
        run(checker.parent, write('a.txt', 'x')) == 0
        out.toString().contains('log: hw1 3\n')
    }

    def 'help has an example'() {
        expect:
        run('--help') == 0
        out.toString().contains('./handin check checkers/fahrenheit/checker.groovy hw.rkt --user alice+bob')
    }

    def 'marks that take points away are summed up'() {
        given:
        def checker = write('checker.groovy', """
            check(language: 'groovy', extraLines: ['Most: <+100>']) {
                penalty 'no comments', minus: 5
                addHeaderLine 'late <*90%>'
            }""")

        expect:
        run(checker, write('hw.groovy', 'def f() { }')) == 0
        out.toString().readLines().any { it == 'points: 85.5 (95 of 100, times 90%)' }
    }

    def 'watching judges again at each save, however it is saved, until it is ended'() {
        given:
        def checker = write('checker.groovy', "check(language: 'groovy', createText: false) { test 'f(1)', 2 }")
        def file = write('work/hw.groovy', 'def f(n) { n }')
        def shown = new Shown()
        def status = new AtomicInteger(-1)
        def evaluators = new TwinEvaluators()
        def watching = Thread.start {
            status.set(new CommandLine(new CheckCommand({ ready -> evaluators.ready = ready; evaluators }))
                    .setOut(new PrintWriter(shown, true))
                    .setErr(new PrintWriter(shown, true))
                    .execute('--watch', "$checker", "$file"))
        }

        when:
        shown.await('rejected: Your code failed a test: f(1) gave 1, but 2 was expected.')
        write('work/hw.groovy', 'def f(n) { n + 1 }')
        shown.await('accepted: kept as hw.groovy')
        write('checker.groovy', "check(language: 'groovy', createText: false) { tset 'f(1)', 3 }")
        shown.await("$checker:1:48: there is no verb tset; did you mean test?")
        Files.writeString(home.resolve('work/new'), "check(language: 'groovy', createText: false) { test 'f(1)', 3 }")
        Files.move(home.resolve('work/new'), checker, StandardCopyOption.REPLACE_EXISTING)
        shown.await('rejected: Your code failed a test: f(1) gave 2, but 3 was expected.')
        Files.delete(file)
        shown.await("There is no file $file; it is judged when it is back.")
        write('work/hw.groovy', 'def f(n) { n + 2 }')
        shown.await('accepted: kept as hw.groovy')
        watching.interrupt()
        watching.join()

        then:
        status.get() == 0
        evaluators.ready == 1
        evaluators.opened.get() == evaluators.closed.get()
        shown.toString().readLines().findAll { it.startsWith('----') }*.replaceAll(/\d\d:\d\d:\d\d/, 'TIME') == [
                '---- TIME ---- Ctrl-C ends this', '---- TIME ---- hw.groovy', '---- TIME ---- checker.groovy',
                '---- TIME ---- checker.groovy', '---- TIME ---- hw.groovy', '---- TIME ---- hw.groovy']
    }

    /** What was printed, and the next line of some kind. */
    private static class Shown extends StringWriter {
        private int from

        void await(String line) {
            Awaitility.await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(5)).until { buffer.indexOf("$line\n", from) >= from }
            from = buffer.indexOf("$line\n", from) + line.size()
        }
    }
}
