package handin.worker;

import static handin.worker.Submitted.whole;
import static org.assertj.core.api.Assertions.assertThat;

import handin.worker.wire.Datum;
import handin.worker.wire.Datum.Items;
import handin.worker.wire.Datum.Nothing;
import handin.worker.wire.Datum.Text;
import handin.worker.wire.Response.Arity;
import handin.worker.wire.Response.Description;
import handin.worker.wire.Response.Kind;
import handin.worker.wire.Response.Loaded;
import handin.worker.wire.Response.Place;
import handin.worker.wire.Response.Thrown;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemeTest {
    private static Submitted plain(String text) {
        return Submitted.scheme("", text);
    }

    @Test
    void aProgramImportsLibrariesOfR7rs() {
        var program = plain("""
                (import (scheme base) (scheme char) (srfi 1))
                (define (shout text)
                  (string-map char-upcase text))
                (define (second-of items)
                  (second items))
                """);
        assertThat(program.value("(shout \"abc\")")).isEqualTo(new Datum.Text("ABC"));
        assertThat(program.value("(second-of '(1 2 3))")).isEqualTo(new Datum.Whole(BigInteger.TWO));
        assertThat(plain("(import (no such library))").refused()).isEqualTo("1:9 unknown library (no such library)");
    }

    @Test
    void definitionsAreInScope() {
        var hw = plain("(define (f x) (* 2 x))\n(define k 5)\n(define xs '(1 2))");
        assertThat(hw.loaded()).isEqualTo(new Loaded());
        assertThat(hw.value("(f k)")).isEqualTo(whole(10));
        assertThat(hw.value("xs")).isEqualTo(new Items(List.of(whole(1), whole(2))));
        assertThat(hw.value("(define late 3)")).isEqualTo(new Nothing());
        assertThat(hw.value("(f late)")).isEqualTo(whole(6));
    }

    @Test
    void numbersKeepTheirExactness() {
        var hw = plain("");
        assertThat(hw.value("(/ 10 18)")).isEqualTo(new Datum.Ratio(BigInteger.valueOf(5), BigInteger.valueOf(9)));
        assertThat(hw.value("0.5")).isEqualTo(new Datum.Real(0.5));
        assertThat(hw.value("(expt 2 100)")).isEqualTo(new Datum.Whole(BigInteger.TWO.pow(100)));
        assertThat(hw.thrown("(/ 1 0)").message()).isEqualTo("/: division by zero");
    }

    @Test
    void printsAsSchemeDoes() {
        var hw = plain("(define-record-type point (make-point x y) point? (x point-x) (y point-y))");
        assertThat(hw.printed("(list 1 \"a\\\"b\" 'c #\\d #t 1/2 0.5 '())"))
                .isEqualTo("(1 \"a\\\"b\" c #\\d #t 1/2 0.5 ())");
        assertThat(hw.printed("(cons 1 2)")).isEqualTo("(1 . 2)");
        assertThat(hw.printed("(vector 1 2)")).isEqualTo("#(1 2)");
        assertThat(hw.printed("(if #f #f)")).isEmpty();
        assertThat(hw.printed("car")).isEqualTo("car");
        assertThat(hw.value("(make-point 1 2)"))
                .isEqualTo(new Datum.Struct(
                        "point", List.of(new Datum.Field("x", whole(1)), new Datum.Field("y", whole(2)))));
    }

    @Test
    void aCircleIsCutOff() {
        var hw = plain("(define c (list 1 2))\n(set-cdr! (cdr c) c)\n(define v (vector 1))\n(vector-set! v 0 v)");
        assertThat(hw.value("c")).isInstanceOf(Items.class);
        assertThat(hw.value("v")).isEqualTo(new Items(List.of(new Datum.Opaque("...", "..."))));
        assertThat(hw.printed("c")).hasSizeLessThanOrEqualTo(4000);
    }

    @Test
    void mistakesHaveTheirPlace() {
        assertThat(plain("(define (f x)\n  (g x))").refused()).isEqualTo("2:4 g: this name is not defined");
        assertThat(plain("(define (f x)\n  (* x 2)").refused()).isEqualTo("1:1 this ( is never closed: a ) is missing");
        assertThat(plain("(define x 1))").refused()).isEqualTo("1:13 this ) closes nothing: no form is open here");
        assertThat(plain("(define x\n [+ 1 2))").refused())
                .isEqualTo("2:8 this ) does not fit the [ of line 2: a ] is expected");
        assertThat(plain("(define s \"abc)").refused()).isEqualTo("1:11 this text has no closing quote \"");
        assertThat(plain("(define (f x) x)\n(define y (f 1 2))").refused())
                .isEqualTo("2:11 f: takes 1 argument, but is given 2");
    }

    @Test
    void anExceptionTellsTheStudentsOwnLinesOnly() {
        var hw = plain("(define (f x)\n  (+ 1\n     (car x)))");
        assertThat(hw.eval("(f 5)"))
                .isEqualTo(new Thrown(
                        "",
                        "car: is given the wrong kind of value as argument 1: 5",
                        List.of(new Place("hw.scm", 3, 11))));
        assertThat(hw.thrown("(nope 1)").message()).isEqualTo("nope: this name is not defined");
        assertThat(hw.thrown("(error \"it broke:\" 'a 2)").message()).isEqualTo("it broke: a 2");
        assertThat(hw.thrown("(+ 1 \"a\")").message()).isEqualTo("a number is expected, but a string is given");
        assertThat(hw.thrown("(f 1 2)").message()).isEqualTo("f: takes 1 argument, but is given 2");
    }

    @Test
    void aFailureWhileLoadingIsThrown() {
        assertThat(plain("(define x (vector-ref (vector 1) 3))").refused())
                .contains("Index 3 out of bounds for length 1");
    }

    @Test
    void deepRecursionIsThrownAndTheNextCallWorks() {
        var hw = plain(
                "(define (down n) (if (< n 0) 0 (+ 1 (down (+ n 1)))))\n(define (count n) (if (= n 0) 0 (+ 1 (count (- n 1)))))");
        assertThat(hw.value("(count 100000)")).isEqualTo(whole(100_000));
        assertThat(hw.thrown("(down 0)").type()).isEqualTo("StackOverflowError");
        assertThat(hw.thrown("(down 0)").message()).isEqualTo("down");
        assertThat(hw.value("(count 10)")).isEqualTo(whole(10));
    }

    @Test
    void anOverflowNamesTheFunctions() {
        assertThat(plain("(define (f n) (let loop ((k n)) (if (= k 0) 1 (+ 1 (loop (- k 2))))))")
                        .thrown("(f 3)")
                        .message())
                .isEqualTo("loop");
        assertThat(plain("(define (f n) (+ 1 (g-2 n)))\n(define (g-2 n) (+ 1 (f n)))")
                        .thrown("(f 3)")
                        .message()
                        .split(", "))
                .containsExactlyInAnyOrder("f", "g-2");
    }

    /** Whatever the procedure was just doing when the stack was full. */
    @Test
    void anOverflowIsPlacedWhereTheRecursionGoesOn() {
        var hw = plain(
                "(define (f n)\n  (if (string? (number->string n))\n      (+ (abs n)\n         (f n))\n      0))");
        for (int i = 0; i < 10; i++) {
            assertThat(hw.thrown("(f " + i + ")").places())
                    .singleElement()
                    .satisfies(place -> assertThat(place.line()).isEqualTo(4));
        }
    }

    @Test
    void aCallWithTheWrongNumberOfArgumentsIsSaidInWords() {
        assertThat(plain("(define (f n) ((car (list (lambda (x y) x))) n))")
                        .thrown("(f 1)")
                        .message())
                .endsWith("is given 1 argument, which is not how many it takes")
                .doesNotContain("null");
    }

    @Test
    void tenThousandNestedParenthesesDoNotKillTheWorker() {
        var hw = plain("(define x 1)");
        assertThat(hw.eval("(list ".repeat(10_000) + ")".repeat(10_000))).isNotNull();
        assertThat(hw.value("x")).isEqualTo(whole(1));
    }

    @Test
    void commentsAndOddTextsAreRead() {
        var hw = plain(
                "#lang racket\n#| a ( block #| nested |# |#\n(define x #;(no (such)) '(1 . (2))) ; (\n(define c #\\()\n"
                        + "(define s \"a ; b\nc\") (define |odd name| 7) (define v #(1 \"(\"))");
        assertThat(hw.value("x")).isEqualTo(new Items(List.of(whole(1), whole(2))));
        assertThat(hw.value("c")).isEqualTo(new Datum.Char('('));
        assertThat(hw.value("s")).isEqualTo(new Text("a ; b\nc"));
        assertThat(hw.value("|odd name|")).isEqualTo(whole(7));
        assertThat(hw.value("v")).isEqualTo(new Items(List.of(whole(1), new Text("("))));
    }

    @Test
    void describesNamesAndValues() {
        var hw = plain("(define (f x) x)\n(define (opt a #!optional b) a)\n(define (any . xs) xs)\n(define k \"v\")\n"
                + "(define-syntax swap (syntax-rules () ((_ a b) (list b a))))");
        assertThat(hw.describe("f")).isEqualTo(new Description(Kind.PROCEDURE, List.of(new Arity(1, 1)), "f"));
        assertThat(hw.describe("opt").arities()).containsExactly(new Arity(1, 2));
        assertThat(hw.describe("any").arities()).containsExactly(new Arity(0, -1));
        assertThat(hw.describe("k")).isEqualTo(new Description(Kind.VALUE, List.of(), "\"v\""));
        assertThat(hw.describe("swap").kind()).isEqualTo(Kind.SYNTAX);
        assertThat(hw.describe("cond").kind()).isEqualTo(Kind.SYNTAX);
        assertThat(hw.describe("nope").kind()).isEqualTo(Kind.UNDEFINED);
        assertThat(hw.describeValue("(lambda (a b) a)").arities()).containsExactly(new Arity(2, 2));
        assertThat(hw.describeValue("(f 1)")).isEqualTo(new Description(Kind.VALUE, List.of(), "1"));
    }
}
