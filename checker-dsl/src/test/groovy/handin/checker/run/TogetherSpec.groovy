package handin.checker.run

import handin.checker.Checkers
import handin.checker.model.Verdict
import handin.checker.twin.Desk
import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.Callable
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors
import spock.lang.Specification
import spock.lang.TempDir

class TogetherSpec extends Specification {
    @TempDir
    Path home

    def 'many submissions are judged by one script at the same time, and none sees another'() {
        given:
        def desk = new Desk(home)
        def checker = new Checkers(desk.evaluators).load(desk.file('''
            def seen = []
            check(language: 'groovy') {
                def own = eval('f(0)')
                5.times { seen << eval("f($it)") }
                addHeaderLine "lines ${seen.size()}"
                finalMessage "${users[0]} ${seen.sum() - 10 - 5 * own} ${seen.size()}"
                if (own % 2) { reject "odd $own" }
            }'''))
        def start = new CountDownLatch(1)
        def pool = Executors.newFixedThreadPool(8)

        when:
        def all = (0..<40).collect { n ->
            def own = new Desk(Files.createTempDirectory(home, 'desk'))
            own.users = ["student$n".toString()]
            [own, pool.submit({
                start.await()
                def run = checker.start(own.submission("def f(n) { n + $n }"), own, own)
                try {
                    run.pre() instanceof Verdict.Accepted ? run.check() : null
                } finally {
                    run.close()
                }
            } as Callable)]
        }
        start.countDown()
        def verdicts = all.collect { it[1].get() }

        then:
        (0..<40).every { n ->
            def (own, _) = all[n]
            own.finals == ["student$n 0 5".toString()] &&
                    (n % 2 ? verdicts[n].refusal().sentence() == "odd $n" : verdicts[n] == new Verdict.Accepted(Optional.of('hw.groovy')))
        }

        cleanup:
        pool.shutdownNow()
    }

    def 'a checker that loops can be interrupted: #loop'() {
        given:
        def desk = new Desk(home)
        def running = new CountDownLatch(1)
        def checker = new Checkers(desk.evaluators).load(desk.file("check(language: 'groovy') { logLine 'in'; $loop }"))
        def course = new handin.checker.twin.Waiting(desk, running)
        Verdict verdict = null
        def thread = Thread.ofPlatform().start {
            verdict = checker.start(desk.submission('def f() { }'), desk, course).check()
        }

        when:
        running.await()
        thread.interrupt()
        thread.join()

        then:
        (verdict as Verdict.Failed).cause() instanceof InterruptedException

        where:
        loop << ['while (true) { }', 'for (int i = 0; ; i++) { }', 'def go = { -> 1 }; while (true) { go() }', 'Thread.sleep(1_000_000_000)',
                 'while (true) { eval("f()") }']
    }

    def 'what we break is not blamed on anybody'() {
        given:
        def desk = new Desk(home)
        desk.evaluators.scripted['f(1)'] = new IllegalStateException('ours')

        expect:
        desk.hear("check(language: 'groovy') { test 'f(1)', 2 }") == 'failed: java.lang.IllegalStateException: ours'
    }
}
