package handin.worker;

import static handin.worker.Submitted.whole;
import static org.assertj.core.api.Assertions.assertThat;

import handin.worker.wire.Datum;
import handin.worker.wire.Datum.Field;
import handin.worker.wire.Datum.Struct;
import handin.worker.wire.Datum.Text;
import handin.worker.wire.Response.Loaded;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The teaching languages of Racket on Kawa. */
class TeachingTest {
    private static Submitted intermediate(String text) {
        return Submitted.scheme("intermediate", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beginner", "beginner-abbr", "intermediate", "intermediate-lambda", "advanced"})
    void fahrenheitWorksAtEveryLevel(String level) {
        var hw = Submitted.scheme(level, """
                ;; Fahrenheit->Celsius : number -> number
                (define (Fahrenheit->Celsius f)
                  (* 5/9 (- f 32)))

                (check-expect (Fahrenheit->Celsius 32) 0)
                (check-expect (Fahrenheit->Celsius 212) 100)
                """);
        assertThat(hw.loaded()).isEqualTo(new Loaded());
        assertThat(hw.value("(Fahrenheit->Celsius -4)")).isEqualTo(whole(-20));
        assertThat(hw.printed("(Fahrenheit->Celsius 33)")).isEqualTo("5/9");
    }

    @Test
    void bracketsAreParentheses() {
        var hw = intermediate("""
                (define (grade p)
                  (cond [(>= p 90) "A"]
                        [(and (>= p 80) (even? p)) "B"]
                        [else "C"]))
                """);
        assertThat(hw.value("(grade 91)")).isEqualTo(new Text("A"));
        assertThat(hw.value("(grade 82)")).isEqualTo(new Text("B"));
        assertThat(hw.value("(grade 81)")).isEqualTo(new Text("C"));
    }

    @Test
    void decimalsAreExact() {
        var hw = intermediate("(define tenth 0.1)");
        assertThat(hw.value("(= (* tenth 3) 0.3)")).isEqualTo(new Datum.Bool(true));
        assertThat(hw.value("tenth")).isEqualTo(new Datum.Ratio(BigInteger.ONE, BigInteger.TEN));
        assertThat(hw.value("2.0")).isEqualTo(whole(2));
        assertThat(hw.value("(list 1e3 .5 -1.25 #i0.5)").toString()).contains("1000", "Ratio", "Real");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "(list 1 2 \"a\") | (list 1 2 \"a\")",
                "(list) | '()",
                "(cons 1 empty) | (list 1)",
                "#i0.5 | #i0.5",
                "(/ 5 9) | 5/9",
                "(/ 1 4) | 0.25",
                "-2.5 | -2.5",
                "'sym | 'sym",
                "#\\a | #\\a",
                "(= 1 1) | #true",
                "false | #false",
                "(make-posn 3 4) | (make-posn 3 4)",
                "(list (make-posn 1 \"x\") empty) | (list (make-posn 1 \"x\") '())",
                "(vector 1 2) | (vector 1 2)",
                "(void) | (void)",
                "(quote (a (b 1.5))) | (list 'a (list 'b 1.5))"
            })
    void printsAsTheExpressionThatMakesTheValue(String expression, String printed) {
        assertThat(intermediate("").printed(expression)).isEqualTo(printed);
    }

    @Test
    void beginnersSeeCons() {
        assertThat(Submitted.scheme("beginner", "").printed("(list 1 2)")).isEqualTo("(cons 1 (cons 2 '()))");
    }

    @Test
    void structures() {
        var hw = intermediate("""
                (define-struct book (title pages))
                (define b (make-book "HtDP" 700))
                (define (long? x) (> (book-pages x) 500))
                """);
        assertThat(hw.value("(long? b)")).isEqualTo(new Datum.Bool(true));
        assertThat(hw.value("b"))
                .isEqualTo(new Struct(
                        "book", List.of(new Field("title", new Text("HtDP")), new Field("pages", whole(700)))));
        assertThat(hw.value("(equal? b (make-book \"HtDP\" 700))")).isEqualTo(new Datum.Bool(true));
        assertThat(hw.value("(book? 5)")).isEqualTo(new Datum.Bool(false));
        assertThat(hw.thrown("(book-pages (make-posn 1 2))").message())
                .isEqualTo("book-pages: expects a book, given (make-posn 1 2)");
        assertThat(hw.thrown("(make-book 1)").message()).isEqualTo("make-book: takes 2 arguments, but is given 1");
    }

    @Test
    void localDefinitionsAndLambda() {
        var hw = Submitted.scheme("intermediate-lambda", """
                (define (f x)
                  (local [(define y (* x 2))
                          (define (g z) (+ z y))
                          (define-struct box (it))]
                    (g (box-it (make-box 1)))))
                (define twice (λ (h) (lambda (x) (h (h x)))))
                """);
        assertThat(hw.value("(f 10)")).isEqualTo(whole(21));
        assertThat(hw.value("((twice add1) 5)")).isEqualTo(whole(7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "(add1 1) | 2",
                "(sqr 1.5) | 2.25",
                "(sqrt 16/9) | 16/9",
                "(first (rest (list 1 2))) | 2",
                "(second (list 1 2)) | 2",
                "(foldr cons empty (list 1 2)) | (list 1 2)",
                "(foldl cons empty (list 1 2)) | (list 2 1)",
                "(foldr + 0 (list 1 2) (list 3 4)) | 10",
                "(filter even? (list 1 2 4)) | (list 2 4)",
                "(map + (list 1 2) (list 10 20)) | (list 11 22)",
                "(andmap odd? (list 1 3)) | #true",
                "(ormap even? (list 1 3)) | #false",
                "(build-list 3 sqr) | (list 0 1 4)",
                "(sort (list 3 1 2) <) | (list 1 2 3)",
                "(argmax first (list (list 1) (list 5))) | (list 5)",
                "(member? 2 (list 1 2)) | #true",
                "(remove 2 (list 1 2 3 2)) | (list 1 3 2)",
                "(range 0 6 2) | (list 0 2 4)",
                "(string-append \"a\" (number->string 5)) | \"a5\"",
                "(explode \"abc\") | (list \"a\" \"b\" \"c\")",
                "(implode (list \"a\" \"b\")) | \"ab\"",
                "(substring \"hello\" 1 3) | \"el\"",
                "(string-ith \"abc\" 1) | \"b\"",
                "(replicate 3 \"ab\") | \"ababab\"",
                "(string-contains? \"ell\" \"hello\") | #true",
                "(format \"~a is ~s\" \"x\" \"y\") | \"x is \\\"y\\\"\"",
                "((compose add1 sqr) 3) | 10",
                "(empty? empty) | #true",
                "(posn-x (make-posn 3 4)) | 3",
                "(string->number \"0.5\") | #i0.5"
            })
    void knowsTheLibrary(String expression, String printed) {
        String expected = expression.contains("16/9") ? "4/3" : printed;
        assertThat(intermediate("").printed(expression)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "(first empty) | first: expects a non-empty list, given '()",
                "(cons 1 2) | cons: expects a list as 2nd argument, given 2",
                "(error 'f \"bad ~a\" 3) | f: bad 3",
                "(error \"bad \" 3) | bad 3",
                "(cond [(= 1 2) 3]) | cond: all question results were false",
                "(/ 5 0) | /: division by zero",
                "(add1 \"a\") | add1: expects a number, given \"a\"",
                "(nope 1) | nope: this name is not defined",
                "(5 3) | a function is expected after an open parenthesis, given 5"
            })
    void errorsSayWhatWasExpected(String expression, String message) {
        assertThat(intermediate("").thrown(expression).message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "(cond [1 2 3]) | 1:7 cond: a clause is a question and an answer in brackets",
                "(cond [else 1] [true 2]) | 1:16 cond: no clause may follow else",
                "(if true 1) | 1:1 if: expected a question and two answers",
                "(define-struct p x) | 1:1 define-struct: expected a name and the names of the fields in parentheses",
                "(check-expect 1) | 1:1 check-expect: expected 2 parts, but found 1",
                "(require 2htdp/image) | 1:1 require: this library is not available here",
                "(define (f x) (circle x)) | 1:16 circle: this name is not defined"
            })
    void formsThatTheLevelRefuses(String form, String mistake) {
        assertThat(intermediate(form).refused()).isEqualTo(mistake);
    }

    @Test
    void checksRunAfterTheDefinitionsAndAFailingOneFailsNothing() {
        String output = printed(() -> assertThat(intermediate("""
                (check-expect (f 1) 2)
                  (check-expect (f 1) 3)
                (check-within (sqrt 2) 1.414 0.001)
                (check-error (f "a"))
                (check-member-of (f 1) 1 2)
                (check-range (f 1) 0 10)
                (check-satisfied (f 1) even?)
                (check-random (random 10) (random 10))
                (check-expect (f "a") 1)
                (define (f x) (+ x 1))
                """).loaded()).isEqualTo(new Loaded()));
        assertThat(output.lines())
                .containsExactly(
                        "2 of 9 tests failed:",
                        "line 2, column 2: the value is 2, expected is 3",
                        "line 9, column 0: check-expect encountered an error: a number is expected, but a string is given");
    }

    @Test
    void aCondWithoutAnAnswerIsToldWhereItStands() {
        var program = intermediate("""
                (define (f x)
                  (+ 1
                     (cond
                       [(< x 0) 1])))
                """);
        var place = program.thrown("(f 1)").places().getFirst();
        assertThat(place.line() + ":" + place.column()).isEqualTo("3:6");
    }

    @Test
    void whatDrRacketWritesAroundAProgramIsSkipped() {
        var header = intermediate("""
                ;; The first three lines of this file were inserted by DrRacket. They record metadata
                ;; about the language level of this file in a form that our tools can easily process.
                #reader(lib "htdp-intermediate-reader.ss" "lang")((modname f2c) (read-case-sensitive #t) (teachpacks ()) \
                (htdp-settings #(#t constructor repeating-decimal #f #t none #f () #f)))
                (define (f x) (g x))
                """);
        assertThat(header.refused()).isEqualTo("4:16 g: this name is not defined");
        assertThat(intermediate("#lang htdp/isl\n(define (f x) x)").value("(f 1)"))
                .isEqualTo(whole(1));
        assertThat(intermediate("(module hw htdp/isl\n(define (f x) x))").value("(f 1)"))
                .isEqualTo(whole(1));
    }

    @Test
    void namesWithColonsAreNames() {
        assertThat(intermediate("(define (a:b x) x)").value("(a:b 1)")).isEqualTo(whole(1));
    }

    private static String printed(Runnable running) {
        var bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            running.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
