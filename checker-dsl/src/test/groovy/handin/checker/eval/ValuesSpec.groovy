package handin.checker.eval

import handin.worker.wire.Datum
import spock.lang.Specification

class ValuesSpec extends Specification {
    static final SCHEME = new Language('scheme', '', 'scheme', 'scm', ';', 0)
    static final JAVA = new Language('java', '', 'java', 'java', '//', 1)

    static value(Datum datum, Language language = SCHEME) {
        Values.of(datum, language)
    }

    static fraction(long numerator, long denominator) {
        value(new Datum.Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)))
    }

    def 'a whole number takes the smallest type that holds it'() {
        expect:
        value(new Datum.Whole(number)).class == type

        where:
        number           | type
        42G              | Integer
        -2147483648G     | Integer
        2147483648G      | Long
        2G ** 63         | BigInteger
        -(2G ** 63)      | Long
    }

    def 'what Groovy has becomes what Groovy has'() {
        expect:
        value(datum, JAVA) == plain

        where:
        datum                                                                          | plain
        new Datum.Nothing()                                                            | null
        new Datum.Bool(true)                                                           | true
        new Datum.Decimal(1.50)                                                        | 1.5
        new Datum.Real(0.5d)                                                           | 0.5d
        new Datum.Text('a')                                                            | 'a'
        new Datum.Char((int) 'a')                                                      | 'a' as char
        new Datum.Items([new Datum.Text('a'), new Datum.Nothing()])                    | ['a', null]
        new Datum.Distinct([new Datum.Text('a')])                                      | ['a'] as Set
        new Datum.Entries([new Datum.Entry(new Datum.Text('k'), new Datum.Bool(false))]) | [k: false]
    }

    def 'values chosen to have one hash code make no set and no map'() {
        given: 'texts of Aa and BB, which Java gives the same hash code'
        def texts = (0..<40_000).collect { n -> (0..16).collect { (n >> it & 1) ? 'Aa' : 'BB' }.join('') }
        def symbols = texts.collect { new Datum.Symbol(it) }

        expect:
        value(new Datum.Distinct(symbols)) == new OpaqueValue('Set', 'a Set of 40000 made to be slow')
        value(new Datum.Entries(symbols.collect { new Datum.Entry(it, it) })) == new OpaqueValue('Map', 'a Map of 40000 made to be slow')
        value(new Datum.Distinct(symbols.take(900))).size() == 900
    }

    def 'what Groovy lacks prints as its language does'() {
        expect:
        value(datum).toString() == printed

        where:
        datum                                                                   | printed
        new Datum.Ratio(5G, 9G)                                                 | '5/9'
        new Datum.Char((int) 'a')                                               | '#\\a'
        new Datum.Char((int) ' ')                                               | '#\\space'
        new Datum.Symbol('red')                                                 | 'red'
        new Datum.Struct('posn', [new Datum.Field('x', new Datum.Whole(1G))])   | '(make-posn 1)'
        new Datum.Opaque('procedure', '#<procedure f>')                         | '#<procedure f>'
    }

    def 'a record of Java prints as Java does, and its parts are properties'() {
        given:
        def point = value(new Datum.Struct('Point', [new Datum.Field('x', new Datum.Whole(1G))]), JAVA)

        expect:
        point.toString() == 'Point[x=1]'
        point.x == 1

        when:
        point.y

        then:
        def e = thrown(IllegalArgumentException)
        e.message == 'Point has no part y, but [x]'
    }

    def 'a fraction computes exactly, on either side'() {
        given:
        def f = fraction(5, 9)

        expect:
        (f + 1).toString() == '14/9'
        (1 - f).toString() == '4/9'
        (2 * f).toString() == '10/9'
        (1 / f).toString() == '9/5'
        (f - 0.5).toString() == '1/18'
        (-f).toString() == '-5/9'
        f + fraction(4, 9) == 1
        (f + fraction(4, 9)).class == Integer
        f * 0.5d == 5 / 18d
        2.0d / fraction(1, 2) == 4.0d
        f as double == 5 / 9d
        (fraction(1, 4) as BigDecimal) == 0.25
    }

    def 'a fraction compares with any number'() {
        expect:
        fraction(1, 2) == 0.5
        fraction(1, 2) == 0.5d
        fraction(1, 2) == fraction(2, 4)
        fraction(1, 2) < 1
        1 > fraction(1, 2)
        fraction(1, 3) != 0.333
        [fraction(2, 3), fraction(1, 3)].sort()*.toString() == ['1/3', '2/3']
        [fraction(1, 2)] as Set == [fraction(2, 4)] as Set
    }

    def 'a fraction over nothing is refused'() {
        when:
        fraction(1, 2) / 0

        then:
        thrown(ArithmeticException)
    }
}
