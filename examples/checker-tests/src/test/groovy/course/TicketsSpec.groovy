package course

import handin.checker.Checkers
import handin.checker.eval.WorkerSettings
import handin.checker.eval.Workers
import handin.checker.samples.Trial
import java.nio.file.Path
import spock.lang.AutoCleanup
import spock.lang.Shared
import spock.lang.Specification

class TicketsSpec extends Specification {
    @Shared
    @AutoCleanup
    Workers workers = Workers.open(WorkerSettings.usual(Path.of(System.getProperty('handin.worker'))))

    @Shared
    Trial tickets = Trial.of(new Checkers(workers), Path.of('checkers/tickets/checker.groovy')).by('alice', 'bob')

    def '#program is #verdict'() {
        when:
        def outcome = tickets.handIn("def price(count) { $program }")

        then:
        outcome.verdict() == verdict
        outcome.sentence() == sentence

        where:
        program                                  || verdict    | sentence
        'count < 10 ? 5 * count : 4 * count'     || 'accepted' | 'Enjoy the show!'
        'count <= 10 ? 5 * count : 4 * count'    || 'rejected' | 'Your code failed a test: price(10) gave 50, but 40 was expected.'
        'count > 9 ? 4 * count : 4.5 * count'    || 'rejected' | 'Your code failed a test: price(9) gave 40.5, but 45 was expected.'
    }
}
