package handin.worker;

import static handin.worker.Submitted.whole;
import static org.assertj.core.api.Assertions.assertThat;

import handin.worker.groovy.GroovyEngine;
import handin.worker.wire.Datum;
import handin.worker.wire.Datum.Items;
import handin.worker.wire.Datum.Text;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response.Arity;
import handin.worker.wire.Response.Description;
import handin.worker.wire.Response.Kind;
import handin.worker.wire.Response.Loaded;
import handin.worker.wire.Response.Place;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroovyTest {
    private static final String WORDS = """
            import java.time.DayOfWeek
            import groovy.transform.Field

            @Field int calls = 7
            limit = 3
            twice = { it * 2 }
            add = { a, b = 1 -> a + b }
            def hidden = 5

            int count(String text, String separator = ' ') { text.split(separator).size() }
            def all(Object... xs) { xs.toList() }
            def inner(x) {
                x.nope()
            }
            def down(n) { n < 0 ? 0 : 1 + down(n + 1) }

            class Bank {
                int balance
                String owner = 'nobody'
                static int fee(int amount) { amount.intdiv(10) }
                String toString() { "Bank($balance)" }
            }
            """;

    @Test
    void methodsVariablesFieldsAndClassesAreInScope() {
        var hw = Submitted.groovy(WORDS);
        assertThat(hw.loaded()).isEqualTo(new Loaded());
        assertThat(hw.value("count('a b c')")).isEqualTo(whole(3));
        assertThat(hw.value("limit + calls")).isEqualTo(whole(10));
        assertThat(hw.value("twice(limit)")).isEqualTo(whole(6));
        assertThat(hw.value("Bank.fee(50)")).isEqualTo(whole(5));
        assertThat(hw.value("new Bank(balance: 4).balance")).isEqualTo(whole(4));
        assertThat(hw.value("DayOfWeek.MONDAY")).isEqualTo(new Datum.Symbol("MONDAY"));
        assertThat(hw.value("all(1, 'a')")).isEqualTo(new Items(List.of(whole(1), new Text("a"))));
        assertThat(hw.thrown("hidden").type()).isEqualTo("MissingPropertyException");
    }

    @Test
    void whatAnExpressionSetsStays() {
        var hw = Submitted.groovy(WORDS);
        hw.eval("limit = 10");
        hw.eval("calls = 1");
        assertThat(hw.value("limit + calls")).isEqualTo(whole(11));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'it\\'s' | 'it\\'s'",
                "\"a${1}\" | 'a1'",
                "[1, [2.50, 'x']] | [1, [2.50, 'x']]",
                "[a: 1, b: 'x'] | [a:1, b:'x']",
                "[:] | [:]",
                "(1..3) | [1, 2, 3]",
                "[1, 2] as Set | [1, 2]",
                "new Bank(balance: 4) | Bank(4)",
                "null | null",
                "1.5f | 1.5",
                "twice | closure",
                "true | true",
                "[1, 2] as int[] | [1, 2]"
            })
    void printsAsGroovyIsWritten(String expression, String printed) {
        assertThat(Submitted.groovy(WORDS).printed(expression)).isEqualTo(printed);
    }

    @Test
    void decimalsAreDecimals() {
        assertThat(Submitted.groovy("").value("1.10")).isEqualTo(new Datum.Decimal(new BigDecimal("1.10")));
    }

    @Test
    void anExceptionTellsTheStudentsOwnLinesOnly() {
        var thrown = Submitted.groovy(WORDS).thrown("inner(5)");
        assertThat(thrown.type()).isEqualTo("MissingMethodException");
        assertThat(thrown.message())
                .isEqualTo(
                        "No signature of method: nope for class: Integer is applicable for argument types: () values: []");
        assertThat(thrown.places()).containsExactly(new Place("hw.groovy", 13, 0));
        assertThat(Submitted.groovy("int f() {\n 1.intdiv(0)\n}\nf()").refused())
                .startsWith("ArithmeticException / by zero")
                .contains("line=2", "line=4");
    }

    @Test
    void whatIsUnknownInsideAMethodIsToldAndNotThatTheMethodIs() {
        var thrown = Submitted.groovy("def area(r) {\n  pii * r * r\n}").thrown("area(2)");
        assertThat(thrown.type()).isEqualTo("MissingPropertyException");
        assertThat(thrown.message()).startsWith("No such property: pii");
        assertThat(thrown.places()).containsExactly(new Place("hw.groovy", 2, 0));
        assertThat(Submitted.groovy("def sum(a, b) { a + b }").value("{ -> sum(1, 2) }()"))
                .isEqualTo(new Datum.Whole(BigInteger.valueOf(3)));
    }

    @Test
    void mistakesHaveTheirPlace() {
        assertThat(Submitted.groovy("def f(x) {\n  x +\n}\n").refused()).startsWith("3:1 ");
        assertThat(Submitted.groovy("int f(Strin x) { 1 }").refused()).isEqualTo("1:7 unable to resolve class Strin");
        assertThat(Submitted.groovy("def x = 1\ndef x = 2").refused())
                .startsWith("2:5 ")
                .contains("x");
        var place = Submitted.groovy("").mistake("1 +").place();
        assertThat(place.file()).isEmpty();
        assertThat(place.line()).isEqualTo(1);
    }

    @Test
    void librariesCannotBeGrabbed() {
        assertThat(Submitted.groovy("def f() { 1 }\n@Grab('a:b:1')\nimport a.B\n")
                        .refused())
                .isEqualTo("2:1 @Grab cannot fetch libraries here: do without them");
    }

    @Test
    void aStackOverflowIsThrownAndTheNextCallWorks() {
        var hw = Submitted.groovy(WORDS);
        assertThat(hw.thrown("down(0)").type()).isEqualTo("StackOverflowError");
        assertThat(hw.thrown("down(0)").message()).isEqualTo("down");
        assertThat(hw.value("limit")).isEqualTo(whole(3));
    }

    @Test
    void tenThousandNestedParenthesesDoNotKillTheWorker() {
        var hw = Submitted.groovy(WORDS);
        assertThat(hw.eval("(".repeat(10_000) + "1" + ")".repeat(10_000))).isNotNull();
        assertThat(hw.value("limit")).isEqualTo(whole(3));
    }

    @Test
    void describesNamesAndValues() {
        var hw = Submitted.groovy(WORDS);
        assertThat(hw.describe("count"))
                .isEqualTo(new Description(Kind.PROCEDURE, List.of(new Arity(1, 1), new Arity(2, 2)), "count"));
        assertThat(hw.describe("all").arities()).containsExactly(new Arity(0, -1));
        assertThat(hw.describe("twice").arities()).containsExactly(new Arity(0, 0), new Arity(1, 1));
        assertThat(hw.describe("add").arities()).containsExactly(new Arity(1, 1), new Arity(2, 2));
        assertThat(hw.describe("limit")).isEqualTo(new Description(Kind.VALUE, List.of(), "3"));
        assertThat(hw.describe("calls")).isEqualTo(new Description(Kind.VALUE, List.of(), "7"));
        assertThat(hw.describe("Bank").kind()).isEqualTo(Kind.TYPE);
        assertThat(hw.describe("Bank.fee").arities()).containsExactly(new Arity(1, 1));
        assertThat(hw.describe("hidden").kind()).isEqualTo(Kind.UNDEFINED);
        assertThat(hw.describe("nope").kind()).isEqualTo(Kind.UNDEFINED);
        assertThat(hw.describeValue("{ a, b -> 1 }").arities()).containsExactly(new Arity(2, 2));
        assertThat(hw.describeValue("limit + 1")).isEqualTo(new Description(Kind.VALUE, List.of(), "4"));
        assertThat(hw.describeValue("this.&count").kind()).isEqualTo(Kind.PROCEDURE);
    }

    @Test
    void classesAloneAreASubmissionToo() {
        var hw = Submitted.groovy("package shop\nclass Till { static int f(int x) { x + 1 } }\nclass Other {}");
        assertThat(hw.value("Till.f(2)")).isEqualTo(whole(3));
        assertThat(hw.describe("Till.f").kind()).isEqualTo(Kind.PROCEDURE);
        assertThat(hw.describe("Till").kind()).isEqualTo(Kind.TYPE);
    }

    @Test
    void severalFilesAreCompiledTogether() {
        var both = Submitted.files(
                new GroovyEngine(),
                new SourceFile("hw.groovy", "def f() { new Account(7).amount }"),
                new SourceFile("Account.groovy", "class Account { int amount; Account(int a) { amount = a } }"));
        assertThat(both.value("f()")).isEqualTo(whole(7));
    }

    @Test
    void valuesThatThrowWhenReadAreThrown() {
        var hw = Submitted.groovy("""
                class Rude { String toString() { throw new IllegalStateException('no') } }
                class Endless extends AbstractList { Object get(int i) { 'x' * 1000 }; int size() { 2000000000 } }
                class Sulk extends RuntimeException { String getMessage() { throw new RuntimeException() } }
                class Loop { def sulk() { throw new Sulk() } }
                """);
        assertThat(hw.thrown("new Rude()").type()).isEqualTo("IllegalStateException");
        assertThat(hw.thrown("new Loop().sulk()").type()).isEqualTo("Sulk");
        assertThat(((Items) hw.value("new Endless()")).items().getLast()).isInstanceOf(Datum.Opaque.class);
        assertThat(hw.printed("new Endless()")).hasSizeLessThanOrEqualTo(4000);
        assertThat(hw.value("'x' * 3000000")).isInstanceOf(Datum.Opaque.class);
        assertThat(hw.value("def a = []; a << a; a")).isEqualTo(new Items(List.of(new Datum.Opaque("...", "..."))));
        assertThat(hw.value("10G ** 3000000")).isInstanceOf(Datum.Opaque.class);
        assertThat(hw.value("1e100000")).isInstanceOf(Datum.Opaque.class);
        assertThat(hw.value("(0..<70).inject(1) { a, b -> [a] }")).isInstanceOf(Items.class);
    }

    @Test
    void studentsSeeThePlatformAndGroovyOnly() {
        var nosy = Submitted.groovy(
                "def look(name) { try { Class.forName(name); 'seen' } catch (ClassNotFoundException e) { 'hidden' } }");
        assertThat(nosy.value("look('handin.worker.Main')")).isEqualTo(new Text("hidden"));
        assertThat(nosy.value("look('org.jacoco.core.JaCoCo')")).isEqualTo(new Text("hidden"));
        assertThat(nosy.value("look('groovy.lang.Closure')")).isEqualTo(new Text("seen"));
    }
}
