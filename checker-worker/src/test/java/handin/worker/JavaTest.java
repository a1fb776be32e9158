package handin.worker;

import static handin.worker.Submitted.whole;
import static org.assertj.core.api.Assertions.assertThat;

import handin.worker.java.JavaEngine;
import handin.worker.wire.Datum;
import handin.worker.wire.Datum.Items;
import handin.worker.wire.Datum.Nothing;
import handin.worker.wire.Datum.Text;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response.Arity;
import handin.worker.wire.Response.Description;
import handin.worker.wire.Response.Kind;
import handin.worker.wire.Response.Loaded;
import handin.worker.wire.Response.Mistake;
import handin.worker.wire.Response.Place;
import handin.worker.wire.Response.Thrown;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaTest {
    private static final String BANK = """
            import java.util.*;

            public class Bank {
                static int calls = 2;
                private int balance;
                public Bank(int start) { balance = start; }
                Bank() { this(0); }
                static double fee(double amount, boolean abroad) { return abroad ? amount * 2 : amount; }
                static int sum(int... all) { int s = 0; for (int x : all) s += x; return s; }
                static void log(String what) { calls++; }
                static int broken(int x) {
                    return 10 /
                        x;
                }
                static int deep(int n) { return 1 + deep(n + 1); }
                static int checked() throws Exception { throw new Exception("no"); }
                int withdraw(int amount) {
                    if (amount > balance) throw new IllegalArgumentException("too much: " + amount);
                    balance -= amount;
                    return balance;
                }
                private static int secret() { return 1; }
                record Point(int x, List<String> names) {}
                enum Color { RED }
            }

            class Teller {
                static String greet(String who) { return "hi " + who; }
            }
            """;

    @Test
    void aBareNameIsAStaticMethodOfAnyClass() {
        var bank = Submitted.java(BANK);
        assertThat(bank.value("fee(2, true)")).isEqualTo(new Datum.Real(4));
        assertThat(bank.value("Bank.fee(2, false)")).isEqualTo(new Datum.Real(2));
        assertThat(bank.value("greet(\"a\" + calls)")).isEqualTo(new Text("hi a2"));
        assertThat(bank.value("sum(sum(1, 2), calls)")).isEqualTo(whole(5));
        assertThat(bank.value("List.of(3, 4).stream().map(calls -> calls + 1).toList()"))
                .isEqualTo(new Items(List.of(whole(4), whole(5))));
    }

    @Test
    void constructorsAndObjects() {
        var bank = Submitted.java(BANK);
        assertThat(bank.value("new Bank(100).withdraw(30)")).isEqualTo(whole(70));
        assertThat(bank.printed("new Bank.Point(1, List.of(\"a\", \"b\"))"))
                .isEqualTo("Point[x=1, names=[\"a\", \"b\"]]");
        assertThat(bank.value("Bank.Color.RED")).isEqualTo(new Datum.Symbol("RED"));
        assertThat(bank.value("new Bank()")).isInstanceOf(Datum.Opaque.class);
    }

    @Test
    void anExpressionOfTypeVoidGivesNothing() {
        var bank = Submitted.java(BANK);
        assertThat(bank.value("log(\"x\")")).isEqualTo(new Nothing());
        assertThat(bank.value("calls")).isEqualTo(whole(3));
    }

    @Test
    void printsAsJavaIsWritten() {
        var bank = Submitted.java(BANK);
        assertThat(bank.printed("new int[][] {{1, 2}, {3}}")).isEqualTo("[[1, 2], [3]]");
        assertThat(bank.printed("\"a\\\"b\\n\"")).isEqualTo("\"a\\\"b\\n\"");
        assertThat(bank.printed("'x'")).isEqualTo("'x'");
        assertThat(bank.printed("new TreeMap<>(Map.of(1, \"one\", 2, \"two\"))"))
                .isEqualTo("{1=\"one\", 2=\"two\"}");
        assertThat(bank.printed("1.0 / 3")).isEqualTo("0.3333333333333333");
    }

    @Test
    void anExceptionTellsTheStudentsOwnLinesOnly() {
        var bank = Submitted.java(BANK);
        assertThat(bank.eval("broken(0)"))
                .isEqualTo(new Thrown("ArithmeticException", "/ by zero", List.of(new Place("hw.java", 12, 0))));
        assertThat(bank.eval("new Bank(1).withdraw(5)"))
                .isEqualTo(new Thrown("IllegalArgumentException", "too much: 5", List.of(new Place("hw.java", 18, 0))));
        assertThat(bank.thrown("Bank.checked()").type()).isEqualTo("Exception");
    }

    @Test
    void aStackOverflowIsThrownAndTheNextCallWorks() {
        var bank = Submitted.java(BANK);
        assertThat(bank.thrown("deep(0)").type()).isEqualTo("StackOverflowError");
        assertThat(bank.thrown("deep(0)").message()).isEqualTo("deep");
        assertThat(bank.value("sum(1)")).isEqualTo(whole(1));
    }

    @Test
    void mistakesHaveTheirPlace() {
        assertThat(Submitted.java("public class Bank {\n\tint f() {\n\t\treturn x;\n\t}\n}\n")
                        .refused())
                .isEqualTo("3:10 variable x is not defined in class Bank");
        assertThat(Submitted.java("class A {\n  int f() { return 1 }\n}").refused())
                .isEqualTo("2:21 ';' expected");
        assertThat(Submitted.java("class A {\n").refused())
                .startsWith("1:")
                .endsWith("reached end of file while parsing");
        assertThat(Submitted.java("class A { int x = \"a\"; }").refused())
                .isEqualTo("1:19 incompatible types: String cannot be converted to int");
    }

    @Test
    void mistakesInAnExpressionHaveTheirPlaceInIt() {
        var bank = Submitted.java(BANK);
        assertThat(bank.eval("sum(1) + nope"))
                .isEqualTo(new Mistake("variable nope is not defined", new Place("", 1, 10)));
        assertThat(bank.mistake("sum(1,").place().line()).isEqualTo(1);
        assertThat(bank.eval("fee(1)")).isInstanceOf(Mistake.class);
    }

    @Test
    void aClassNamedLikeAnExpressionIsNeverAskedInItsPlace() {
        var posing = Submitted.java(
                "class Expression1 { static Object value() { return 42; } static int f() { return 1; } }");
        assertThat(posing.value("f()")).isEqualTo(whole(1));
    }

    @Test
    void describesMethodsConstructorsFields() {
        var bank = Submitted.java(BANK);
        assertThat(bank.describe("fee")).isEqualTo(procedure("fee", new Arity(2, 2)));
        assertThat(bank.describe("Bank.sum")).isEqualTo(procedure("Bank.sum", new Arity(0, -1)));
        assertThat(bank.describe("Teller.fee").kind()).isEqualTo(Kind.UNDEFINED);
        assertThat(bank.describe("secret").kind()).isEqualTo(Kind.UNDEFINED);
        assertThat(bank.describe("withdraw").kind()).isEqualTo(Kind.UNDEFINED);
        assertThat(bank.describe("calls")).isEqualTo(new Description(Kind.VALUE, List.of(), "2"));
        assertThat(bank.describe("Bank").kind()).isEqualTo(Kind.TYPE);
        assertThat(bank.describe("Bank").arities()).containsExactlyInAnyOrder(new Arity(1, 1), new Arity(0, 0));
        assertThat(bank.describe("Bank.Point").arities()).containsExactly(new Arity(2, 2));
        assertThat(bank.describeValue("fee(1, true)")).isEqualTo(new Description(Kind.VALUE, List.of(), "2.0"));
    }

    @Test
    void expressionsStandInTheSubmissionsPackage() {
        var shop = Submitted.java("""
                package shop.till;
                import java.util.function.*;
                class Till { static int f(IntUnaryOperator g) { return g.applyAsInt(2); } }
                """);
        assertThat(shop.value("f(x -> x * x)")).isEqualTo(whole(4));
        assertThat(shop.value("Till.f(x -> x)")).isEqualTo(whole(2));
        assertThat(shop.describe("shop.till.Till").kind()).isEqualTo(Kind.TYPE);
    }

    @Test
    void severalFilesAreCompiledTogether() {
        var both = Submitted.files(
                new JavaEngine(),
                new SourceFile("hw.java", "public class A { static int f() { return B.g(); } }"),
                new SourceFile("b.java", "public class B {\n static int g() { throw new RuntimeException(); } }"));
        assertThat(both.loaded()).isEqualTo(new Loaded());
        assertThat(both.thrown("f()").places()).containsExactly(new Place("b.java", 2, 0), new Place("hw.java", 1, 0));
        var broken = Submitted.files(
                new JavaEngine(), new SourceFile("hw.java", "class A {}"), new SourceFile("b.java", "class B { int }"));
        assertThat(((Mistake) broken.loaded()).place().file()).isEqualTo("b.java");
    }

    @Test
    void tenThousandNestedParenthesesDoNotKillTheWorker() {
        String nested = "(".repeat(10_000) + "1" + ")".repeat(10_000);
        var deep = Submitted.java("class A { static int f() { return " + nested + "; } static int g() { return 1; } }");
        assertThat(deep.loaded()).isInstanceOfAny(Loaded.class, Thrown.class);
        assertThat(deep.eval(nested)).isNotNull();
        assertThat(Submitted.java(BANK).value("calls")).isEqualTo(whole(2));
    }

    @Test
    void studentsSeeThePlatformOnly() {
        var nosy = Submitted.java("""
                class Nosy {
                    static String look(String name) {
                        try { return Class.forName(name).getName(); } catch (ClassNotFoundException e) { return "hidden"; }
                    }
                }
                """);
        assertThat(nosy.value("look(\"handin.worker.Main\")")).isEqualTo(new Text("hidden"));
        assertThat(nosy.value("look(\"org.jacoco.core.JaCoCo\")")).isEqualTo(new Text("hidden"));
        assertThat(nosy.value("look(\"java.sql.Driver\")")).isEqualTo(new Text("java.sql.Driver"));
    }

    private static Description procedure(String name, Arity... arities) {
        return new Description(Kind.PROCEDURE, List.of(arities), name);
    }
}
