package handin.checker.model

import spock.lang.Specification

class SentenceSpec extends Specification {
    def 'every code has words and every word a code'() {
        given:
        def words = new Properties()
        words.load(Sentence.getResourceAsStream('sentences.properties').newReader('UTF-8'))

        expect:
        words.keySet() == Sentence.values()*.name() as Set
    }

    def 'a sentence takes its parts as they are'() {
        expect:
        Sentence.TEST_WRONG_VALUE.text('f(1)', 1234567, "it's") ==
                "Your code failed a test: f(1) gave 1234567, but it's was expected."
    }
}
