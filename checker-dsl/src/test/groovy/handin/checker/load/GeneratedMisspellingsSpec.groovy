package handin.checker.load

import handin.checker.model.CheckerMistakes
import handin.checker.twin.TwinLanguages
import spock.lang.Specification

/** Every option, verb and value that has a name, misspelt in four ways: a letter dropped, doubled, swapped, replaced. */
class GeneratedMisspellingsSpec extends Specification {
    /** Correct checkers; the words to misspell stand between angle quotes. */
    static final CHECKERS = [
            "check(‹language›: 'groovy', ‹users›: ‹pairsOrSinglesWithWarning›, ‹coverage›: true, ‹maxWidth›: 60) { ‹allCovered›() }",
            "check(language: 'groovy', ‹requires›: ['a.groovy'], ‹allowedRequires›: ['java.util.*'], users: ‹pairsOrSingles›) { ‹procedure› 'f', 1 }",
            "check(language: 'groovy', ‹studentLine›: 'x', ‹extraLines›: ['y'], users: ‹singles›) { ‹addHeaderLine› 'z' }",
            "check(language: '‹scheme›', ‹userErrorMessage›: 'no: %s', ‹valuePrinter›: { it }) { ‹testThrows› 'x' }",
            "check(‹evaluate›: false, ‹untabify›: false, ‹output›: 'essay.txt') { ‹reject› ‹assignment› }",
            "check(language: 'groovy', ‹markupPrefix›: '//: ', ‹prefixPattern›: '//:') { ‹finalMessage› ‹users›[0] }",
            "check(language: 'groovy', users: ‹teamsInFile›('t')) { ‹withBindings›('x') { x -> ‹message› \"\$x\", [‹yesNo›, ‹caution›] } }",
            "check(language: 'groovy') { ‹graded› 'a', 'f(1)', 2, ‹minus›: 3; ‹penalty› 'b', ‹minusPercent›: 5 }",
            "check(language: 'groovy') { ‹group›('a', ‹atMost›: 3) { ‹gradedThrows› 'b', 'c', ‹points›: 1, ‹hidden›: true } }",
            "check(language: 'groovy') { ‹sameAs› 'f', ‹given›: [‹strings›()], ‹within›: 1, ‹tries›: 5, ‹solution›: 's' }",
            "check(language: 'groovy') { ‹checkProc› 'f', ‹closeTo›(1, 2), [‹lisp›('3')]; ‹lookForTests› 'f', 2 }",
            "check(language: 'groovy') { ‹timeoutControl› ‹disable›; ‹runStatus› ‹submissionText›; ‹logLine› \"\$‹serverDir›\" }",
            "check(language: 'groovy') { ‹defined› 'a'; ‹bound› 'b'; ‹syntax› 'c'; ‹integerOf› 'd'; ‹boolOf› 'e'; ‹procedureOf› 'g' }",
            "void both(String e) { ‹test› e, 1; ‹acceptsArity› e, 2 }\ncheck(language: 'groovy') { both 'x' }",
            "check(language: 'groovy') { }\npre { ‹deadline› '2026-12-01 23:59', ‹lateDays›: 3; ‹maxSubmissions› 5 }",
            "check(language: 'groovy') { }\npost { ‹mail›(to: 'x', ‹subject›: 'y', body: ‹userSubsts›(users[0], 'z')) }",
    ]

    static String mistakes(String script) {
        try {
            new Scripts(new TwinLanguages()).compile(script, 'checker.groovy')
            return 'none'
        } catch (CheckerMistakes e) {
            return e.message
        }
    }

    static String plain(String marked) {
        marked.replaceAll('[‹›]', '')
    }

    /** A misspelling that is no other word's spelling; which of the four ways follows from the word's number, so that all are met. */
    static String misspelt(String word, int number) {
        int at = word.length().intdiv(2)
        switch (number % 4) {
            case 0: return word[0..<at] + word[(at + 1)..-1]
            case 1: return word[0..at] + word[at..-1]
            case 2: return word[at] == word[at - 1] ? word + 'x' : word[0..<(at - 1)] + word[at] + word[at - 1] + word[(at + 1)..-1]
            default: return word[0..<at] + 'q' + word[(at + 1)..-1]
        }
    }

    static List<List> cases() {
        def all = []
        CHECKERS.each { marked ->
            def word = marked =~ /‹(\w+)›/
            while (word.find()) {
                // Each word in two ways.
                [all.size(), all.size() + 3].each { number ->
                    def wrong = misspelt(word.group(1), number)
                    def before = plain(marked[0..<word.start()])
                    def line = before.count('\n') + 1
                    def column = before.size() - (before.lastIndexOf('\n') + 1) + 1
                    all << [before + wrong + plain(marked[word.end()..-1]), word.group(1), line, column]
                }
            }
        }
        all
    }

    def 'the correct ones load'() {
        expect:
        CHECKERS.collect { mistakes(plain(it)) } == ['none'] * CHECKERS.size()
    }

    def 'each misspelling is refused at the word, with the word that was meant'() {
        when:
        def cases = cases()
        def wrong = cases.findAll { script, word, line, column ->
            def told = mistakes(script).readLines()
            def at = word in TwinLanguages.NAMES ? column - 1 : column
            !told.any { it.startsWith("checker.groovy:$line:$at: ") && (it.contains("did you mean $word?") || it.contains("did you mean '$word'?")) }
        }.collect { script, word, line, column -> "$script\n  $line:$column $word\n  ${mistakes(script)}" }

        then:
        cases.size() >= 100
        wrong == []
    }
}
