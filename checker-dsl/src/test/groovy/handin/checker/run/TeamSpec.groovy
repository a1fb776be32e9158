package handin.checker.run

import handin.checker.model.Conversation.Answer
import handin.checker.model.Conversation.BoxStyle
import handin.checker.model.Conversation.Gone
import handin.checker.twin.Desk
import java.nio.file.Path
import spock.lang.Specification
import spock.lang.TempDir

class TeamSpec extends Specification {
    @TempDir
    Path home
    @Delegate
    Desk desk

    def setup() {
        desk = new Desk(home)
    }

    String team(String rule, List<String> team) {
        users = team
        hear("check(evaluate: false${rule ? ", users: $rule" : ''}) { }")
    }

    def 'the rule #rule for #who'() {
        expect:
        team(rule, who) == sentence

        where:
        rule                                                         | who                     || sentence
        ''                                                           | ['alice']               || 'accepted'
        ''                                                           | ['alice', 'bob']        || 'This assignment is for one student alone, but alice and bob handed in together. Each of you hands in work of your own.'
        'singles'                                                    | ['a', 'b', 'c']         || 'This assignment is for one student alone, but a, b and c handed in together. Each of you hands in work of your own.'
        'pairs'                                                      | ['alice', 'bob']        || 'accepted'
        'pairs'                                                      | ['alice']               || 'This assignment is for teams of two, but alice handed in alone. Log in as a team, such as alice+partner.'
        'pairs'                                                      | ['a', 'b', 'c']         || 'This assignment is for one or two students, but a, b and c handed in together. Hand in as smaller teams.'
        'pairsOrSingles'                                             | ['alice']               || 'accepted'
        'pairsOrSingles'                                             | ['alice', 'bob']        || 'accepted'
        'pairsOrSingles'                                             | ['a', 'b', 'c']         || 'This assignment is for one or two students, but a, b and c handed in together. Hand in as smaller teams.'
        'pairsOrSinglesWithWarning'                                  | ['alice', 'bob']        || 'accepted'
        '[["bob", "alice"], "carol"]'                                | ['alice', 'bob']        || 'accepted'
        '[["bob", "alice"], "carol"]'                                | ['carol']               || 'accepted'
        '[["bob", "alice"], "carol"]'                                | ['alice']               || 'alice is not registered to hand in alone for this assignment. Hand in as the team you are registered in, or ask the course staff.'
        '[["bob", "alice"], "carol"]'                                | ['alice', 'carol']      || 'alice and carol are not registered as a team for this assignment. Hand in as the team you are registered in, or ask the course staff.'
        '{ t -> if (t.size() > 2) reject "too many: $t" }'           | ['a', 'b', 'c']         || 'too many: [a, b, c]'
        '{ t -> if (users.size() > 2) reject "too many: $t" }'       | ['a', 'b']              || 'accepted'
        '{ if (conf("max") == null) throw new Exception("no max") }' | ['a']                   || 'broken: checker.groovy:1:1: Exception: no max'
    }

    def 'who hands in alone is asked once, and a yes is remembered for the next handin'() {
        given:
        answers.addAll([Answer.NO, Answer.YES])

        when:
        def first = team('pairsOrSinglesWithWarning', ['alice'])
        def second = team('pairsOrSinglesWithWarning', ['alice'])
        def third = team('pairsOrSinglesWithWarning', ['alice'])

        then:
        first == 'Nothing was handed in, as you wished. Log in together with your partner and hand in again.'
        second == 'accepted'
        third == 'accepted'
        asked == ['You are about to hand in alone. Once you have, you cannot hand in with a partner for this assignment. Is that what you want?'] * 2
        boxes == [[BoxStyle.YES_NO] as Set] * 2
        reminders == ['alone-confirmed'] as Set
    }

    def 'who leaves instead of answering has said nothing'() {
        expect:
        judge('check(evaluate: false, users: pairsOrSinglesWithWarning) { }', 'text').cause() instanceof Gone
        reminders.empty
    }
}
