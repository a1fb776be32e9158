package handin.checker.run

import handin.checker.eval.Language
import handin.checker.eval.Values
import handin.worker.wire.Datum
import handin.worker.wire.Datum.Bool
import handin.worker.wire.Datum.Char
import handin.worker.wire.Datum.Decimal
import handin.worker.wire.Datum.Distinct
import handin.worker.wire.Datum.Entries
import handin.worker.wire.Datum.Entry
import handin.worker.wire.Datum.Field
import handin.worker.wire.Datum.Items
import handin.worker.wire.Datum.Nothing
import handin.worker.wire.Datum.Opaque
import handin.worker.wire.Datum.Ratio
import handin.worker.wire.Datum.Real
import handin.worker.wire.Datum.Struct
import handin.worker.wire.Datum.Symbol
import handin.worker.wire.Datum.Text
import handin.worker.wire.Datum.Whole
import spock.lang.Specification

class EqualitySpec extends Specification {
    static whole(n) { new Whole(n as BigInteger) }

    def '#expected is #got'() {
        expect:
        Equality.same(expected, got)

        where:
        expected             | got
        null                 | new Nothing()
        true                 | new Bool(true)
        1                    | whole(1)
        1L                   | whole(1)
        1G                   | whole(1)
        1.0                  | whole(1)
        1.0d                 | whole(1)
        1.0f                 | whole(1)
        (short) 1            | whole(1)
        1                    | new Real(1.0d)
        0.1                  | new Real(0.1d)
        0.1d                 | new Decimal(0.10)
        0.1                  | new Decimal(0.10)
        2G ** 100            | whole(2G ** 100)
        5 / 9                | new Ratio(5G, 9G)
        5d / 9d              | new Ratio(5G, 9G)
        -5 / 9               | new Ratio(-5G, 9G)
        Double.NaN           | new Real(Double.NaN)
        0.0d                 | new Real(-0.0d)
        'a'                  | new Text('a')
        "${'a'}"             | new Text('a')
        'a' as char          | new Text('a')
        'a'                  | new Char((int) 'a')
        'a' as char          | new Char((int) 'a')
        'red'                | new Symbol('red')
        'Bank@1'             | new Opaque('Bank', 'Bank@1')
        [1, [2.0, 'x'], null] | new Items([whole(1), new Items([whole(2), new Text('x')]), new Nothing()])
        1..3                 | new Items([whole(1), whole(2), whole(3)])
        [1, 2] as int[]      | new Items([whole(1), whole(2)])
        [1, 2] as Set        | new Distinct([whole(2), new Real(1d)])
        [a: 1, b: [2]]       | new Entries([new Entry(new Text('b'), new Items([whole(2)])), new Entry(new Text('a'), whole(1))])
        [(1): 'x']           | new Entries([new Entry(new Real(1d), new Text('x'))])
        [x: 1, y: 2]         | new Struct('posn', [new Field('x', whole(1)), new Field('y', whole(2))])
    }

    def 'near #number by #tolerance: #got is #near'() {
        expect:
        new Near(number, tolerance).accepts(got) == near

        where:
        number    | tolerance | got                                || near
        0.3       | 0.1       | new Real(0.4d)                     || true
        0.3       | 0.1       | new Real(0.401d)                   || false
        0.3d      | 0.1d      | new Real(0.35d)                    || true
        10G ** 400 | 1        | new Real(Double.POSITIVE_INFINITY) || false
        10G ** 17 | 1         | new Real(100000000000000016d)      || false
        Double.POSITIVE_INFINITY | 1 | new Real(Double.POSITIVE_INFINITY) || true
        Double.POSITIVE_INFINITY | 1 | new Real(1d)                || false
        1         | Double.MAX_VALUE | new Real(Double.NaN)        || false
        3         | 1         | whole(4)                           || true
    }

    def '#expected is not #got'() {
        expect:
        !Equality.same(expected, got)

        where:
        expected      | got
        null          | new Bool(false)
        false         | new Nothing()
        1             | new Bool(true)
        1             | new Text('1')
        '1'           | whole(1)
        1             | new Ratio(10G, 9G)
        0.55          | new Ratio(5G, 9G)
        0.1           | new Real(0.10000001d)
        10G ** 400    | new Real(Double.POSITIVE_INFINITY)
        -10.0G ** 400 | new Real(Double.NEGATIVE_INFINITY)
        12345678901234567 | new Real(1.2345678901234568E16d)
        1             | new Real(Double.NaN)
        Double.NaN    | new Real(1d)
        Double.POSITIVE_INFINITY | whole(2G ** 100)
        'a'           | new Text('A')
        [1, 2]        | new Items([whole(2), whole(1)])
        [1]           | new Items([whole(1), whole(1)])
        [1, 2]        | new Distinct([whole(1), whole(2)])
        [1, 2] as Set | new Items([whole(1), whole(2)])
        [1] as Set    | new Distinct([whole(2)])
        [a: 1]        | new Entries([new Entry(new Text('a'), whole(2))])
        [a: 1]        | new Entries([])
        [x: 1]        | new Struct('posn', [new Field('y', whole(1))])
        []            | new Entries([])
        'x'           | new Items([new Text('x')])
    }

    def 'a value that came from a submission equals itself'() {
        expect:
        Equality.same(Values.of(datum, new Language('scheme', '', 'scheme', 'scm', ';', 0)), datum)

        where:
        datum << [new Ratio(5G, 9G), new Symbol('red'), new Char((int) 'a'), new Opaque('f', '#<procedure f>'), whole(3), new Real(1.5d),
                  new Struct('posn', [new Field('x', new Ratio(1G, 3G))]), new Items([new Symbol('a'), new Nothing()]),
                  new Distinct([new Ratio(1G, 2G)]), new Entries([new Entry(new Symbol('a'), new Text('b'))])]
    }
}
