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

    static Properties words(String file) {
        def words = new Properties()
        words.load(Sentence.getResourceAsStream(file).newReader('UTF-8'))
        words
    }

    static holes(String sentence) {
        sentence.findAll(/\{\d\}/) as Set
    }

    def 'the German sentences are complete but for the words of the protocol, and have the same holes'() {
        given:
        def english = words('sentences.properties')
        def german = words('sentences_de.properties')
        def protocol = ['CHECKER_SAYS', 'MULTI_BAD_FORMAT', 'MULTI_BAD_NAME', 'ASSIGNMENT_INACTIVE', 'TEAM_OTHER', 'NEW_USERS_NOT_ALLOWED',
                        'POST_FAILED', 'TIME_UP', 'TIME_UP_WHILE']

        expect:
        english.keySet() - german.keySet() - protocol ==
                english.keySet().findAll { it ==~ /(PROTOCOL|UPLOAD|RETRIEVE_NO)_.*/ }
        german.keySet() - english.keySet() == [] as Set
        german.findAll { code, text -> holes(text) != holes(english[code]) } == [:]
        german.findAll { code, text -> text == english[code] && !(code in ['MULTI_IN_FILE']) } == [:]
        Sentence.values().every { it.in(Tongue.GERMAN, 1, 2, 3, 4, 5) }
    }

    def 'each sentence is told in the language chosen, and English where there is no other'() {
        expect:
        Sentence.TEST_WRONG_VALUE.in(Tongue.GERMAN, 'f(1)', 1, 2) ==
                'Dein Programm hat einen Test nicht bestanden: f(1) ergab 1, erwartet wurde aber 2.'
        Sentence.POST_FAILED.in(Tongue.GERMAN) == 'post failed'
        Tongue.named('de') == Tongue.GERMAN
        Tongue.named('fr') == Tongue.ENGLISH
    }

    def 'a course speaks its language'() {
        when:
        Sentence.speak { Tongue.named('de') }

        then:
        Sentence.WORD_AND.text() == 'und'

        cleanup:
        Sentence.speak { Tongue.ENGLISH }
    }

    def 'a sentence takes its parts as they are'() {
        expect:
        Sentence.TEST_WRONG_VALUE.text('f(1)', 1234567, "it's") ==
                "Your code failed a test: f(1) gave 1234567, but it's was expected."
    }
}
