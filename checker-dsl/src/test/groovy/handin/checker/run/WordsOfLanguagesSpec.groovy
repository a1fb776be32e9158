package handin.checker.run

import handin.checker.dsl.AuthorMistake
import handin.checker.eval.CharValue
import handin.checker.eval.Language
import handin.checker.eval.SymbolValue
import handin.checker.model.Refused
import spock.lang.Specification

class WordsOfLanguagesSpec extends Specification {
    static final GROOVY = new Language('groovy', '', 'groovy', 'groovy', '//', 1)
    static final JAVA = new Language('java', '', 'java', 'java', '//', 1)
    static final SCHEME = new Language('scheme', '', 'scheme', 'scm', ';', 0)

    def 'lisp reads #text'() {
        expect:
        LispData.read(text) == value

        where:
        text                       || value
        '5'                        || 5G
        '-1.50'                    || -1.50
        '#i0.5'                    || 0.5d
        '4/2'                      || 2
        '"a\\"b"'                  || 'a"b'
        '#t'                       || true
        "'a"                       || new SymbolValue('a')
        '#\\space'                 || new CharValue(32)
        "'(1 (b \"c\") #f)"        || [1G, [new SymbolValue('b'), 'c'], false]
        '(list 1 (list) empty)'    || [1G, [], []]
        '(cons 1 (list 2))'        || [1G, 2G]
        '; remark\n 7'             || 7G
    }

    def 'lisp refuses #text'() {
        when:
        LispData.read(text)

        then:
        def e = thrown(AuthorMistake)
        e.sentence().startsWith('lisp cannot read ')

        where:
        text << ['', '(', '1 2', ')', 'x', '(+ 1 2)', '1/0', "'(" * 500, '"']
    }

    def 'calls are written in the language of the student'() {
        expect:
        SourceForm.call(language, 'f', arguments) == call

        where:
        language | arguments                          || call
        GROOVY   | []                                 || 'f()'
        GROOVY   | [1, 'a\'b', [2.5, null], [a: true]] || "f(1, 'a\\'b', [2.5, null], [('a'): true])"
        JAVA     | ['x' as char, 7L, [1] as int[]]    || "f('x', 7L, new int[] {1})"
        JAVA     | [['a'], 2G]                        || 'f(java.util.List.of("a"), new java.math.BigInteger("2"))'
        SCHEME   | []                                 || '(f)'
        SCHEME   | [true, 'a', [1, []]]               || '(f #t "a" (list 1 \'()))'
    }

    def 'what is remarks and texts is no code: #text'() {
        given:
        def code = Code.of(language, text)

        expect:
        code.split(/\s+/).toList() == left
        code.size() == text.size()
        code.count('\n') == text.count('\n')

        where:
        language | text                          || left
        GROOVY   | 'a "b\\"c" // d\ne'           || ['a', 'e']
        GROOVY   | "a '''b\n'c''' d"             || ['a', 'd']
        JAVA     | 'a /* b\n */ c'               || ['a', 'c']
        JAVA     | 'a "never closed\nb'          || ['a', 'b']
        SCHEME   | '(a #\\" b) ; c\nd'           || ['(a', 'b)', 'd']
        SCHEME   | 'a #| b |# "c'                || ['a']
    }

    def 'own tests are counted where they are code: #text'() {
        expect:
        OwnTests.count(language, text, 'f') == count

        where:
        language | text                                                                   || count
        SCHEME   | '(check-expect (f 1) 2)(check-within (+ (f 2)) 1 2) ; (check-expect (f'  || 2
        SCHEME   | '(check-expect (f* 1) (ff 2)) (check-expect "f" \'g)'                    || 0
        GROOVY   | 'assert f(1) == 2\nassert 1 ==\n f(2)\nassert g(f2)'                     || 1
        JAVA     | 'assert x(1,\n f(2)) : "a"; assertEquals(1, f(3)); // assert f()'        || 2
    }

    def 'imports are held to what is allowed: #text'() {
        expect:
        refusal(language, text, allowed) == told

        where:
        language | text                                    | allowed           || told
        JAVA     | 'import java.util.List;'                | ['java.util.*']   || null
        JAVA     | 'import java.util.*;\n// import a.b;'   | ['java.util.*']   || null
        JAVA     | '\nimport java.util.zip.ZipFile;'       | ['java.util.*']   || 'Line 2 of your program uses java.util.zip.ZipFile, but only these libraries may be used here: java.util.*. Do without it.'
        JAVA     | 'import static java.lang.Math.max;'     | []                || 'Line 1 of your program uses java.lang.Math.max, but no libraries may be used here. Do without it.'
        SCHEME   | '(import (scheme base) (srfi 1))'       | ['(scheme base)'] || 'Line 1 of your program uses (srfi 1), but only these libraries may be used here: (scheme base). Do without it.'
        SCHEME   | '; (require x)\n(require "teach.rkt")'  | ['"teach.rkt"']   || null
    }

    static String refusal(Language language, String text, List<String> allowed) {
        try {
            Imports.check(language, text, allowed)
            return null
        } catch (Refused e) {
            return e.refusal().sentence()
        }
    }

    def 'one line of a megabyte is no trouble'() {
        given:
        def long_ = ['"' + '\\a' * 500_000, '(' * 500_000, 'assert ' * 80_000, "'" * 500_000, '#|' * 300_000]

        expect:
        [GROOVY, SCHEME].every { language ->
            long_.every {
                Imports.check(language, it, [])
                OwnTests.count(language, it, 'f') == 0
            }
        }
    }

    def 'an expected list that holds itself is shown and compared in time'() {
        given:
        def list = [1]
        list << list

        expect:
        new GroovyNotation().showExpected(list).endsWith('...')
        !Equality.same(list, ExpectedValues.of([1, [1, 2]]))
    }
}
