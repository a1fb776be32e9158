package handin.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Exact places; and programs that run whole, of which nothing may be reported. */
class CoverageTest {
    @Test
    void schemeReportsTheTokenNeverRun() {
        var sign = Submitted.covered("scheme", """
                (define (sign n) (cond ((< n 0) -1) ((= n 0) 0) (else 1)))
                (sign -5)
                (sign 5)
                """);
        assertThat(sign.uncovered()).containsExactly("1:46");
        var grade = Submitted.covered("scheme", """
                (define (grade p)
                  (cond ((>= p 90) "A")
                        ((and (>= p 80) (even? p)) "B")
                        (else "C")))
                (grade 95) (grade 81) (grade 10)
                """);
        assertThat(grade.uncovered()).containsExactly("3:36");
    }

    @Test
    void javaReportsTheTokenNeverRun() {
        var sign = Submitted.covered("java", """
                import java.util.*;
                public class Sub {
                  record Pt(int x, int y) {}
                  enum E { A, B }
                  static int sign(int n) { return n < 0 ? -1 : n == 0 ? 0 : 1; }
                  public static void main(String[] a) { sign(-5); sign(5); new Pt(1, 2).x(); E.valueOf("A"); }
                }
                """);
        assertThat(sign.uncovered()).first().isEqualTo("5:57");
        var grade = Submitted.covered("java", """
                class Sub {
                  // a comment with "quotes
                  static String grade(int p) {
                    if (p >= 90) return "A";
                    else if (p >= 80 && p % 2 == 0) { return "B"; }
                    return "C";
                  }
                  public static void main(String... a) { grade(95); grade(81); grade(10); }
                }
                """);
        assertThat(grade.uncovered()).first().isEqualTo("5:39");
    }

    @Test
    void groovyReportsTheNodeNeverRunOrTheBranchNeverTaken() {
        var sign = Submitted.covered("groovy", """
                class Pt { int x; int y }
                int sign(int n) { n < 0 ? -1 : n == 0 ? 0 : 1 }
                sign(-5)
                sign(5)
                """);
        assertThat(sign.uncovered()).first().isEqualTo("2:32");
        var grade = Submitted.covered("groovy", """
                class Pt { int x; int y }
                int sign(int n) { n }
                sign(1)
                String grade(int p) {
                  if (p >= 90) return 'A'
                  else if (p >= 80) { return 'B' }
                  'C'
                }
                grade(95)
                grade(10)
                """);
        assertThat(grade.uncovered()).first().isEqualTo("6:23");
    }

    @Test
    void theUncoveredFahrenheitIsFound() {
        var hw = Submitted.covered("intermediate", """
                (define (Fahrenheit->Celsius f)
                  (cond [(> f 1000) (+ 1 (* 5/9 (- f 32)))]
                        [else (* 5/9 (- f 32))]))
                (check-expect (Fahrenheit->Celsius 32) 0)
                """);
        assertThat(hw.uncovered()).isNotEmpty().allMatch(place -> place.startsWith("2:"));
        assertThat(hw.uncovered()).first().isEqualTo("2:21");
    }

    @Test
    void whatTheCheckerRunsLaterDoesNotCount() {
        var hw = Submitted.covered("scheme", "(define (f x)\n  (list x))");
        hw.eval("(f 1)");
        assertThat(hw.uncovered()).isNotEmpty();
        var groovy = Submitted.covered("groovy", "def f(x) {\n  x.toString()\n}\n");
        groovy.eval("f(1)");
        assertThat(groovy.uncovered()).first().isEqualTo("2:3");
    }

    @Test
    void teachingProgramsThatRunWholeRaiseNoAlarm() {
        assertThat(Submitted.covered("intermediate", """
                (define-struct book (title pages))
                (define b (make-book "HtDP" 700))
                (define (long? x) (> (book-pages x) 500))
                (define (size n)
                  (cond [(< n 10) "small"]
                        [(< n 100) "medium"]))
                (define (sum xs) (if (empty? xs) 0 (+ (first xs) (sum (rest xs)))))
                (define (scale k xs) (local [(define (by x) (* k x))] (map by xs)))
                (define (both a b) (and (> a 0) (> b 0)))
                (define twice (lambda (f) (lambda (x) (f (f x)))))
                (define-struct unused (a))
                (check-expect (long? b) true)
                (check-expect (size 1) "small")
                (check-expect (size 50) "medium")
                (check-error (size 500))
                (check-expect (sum (list 1 2 3)) 6)
                (check-expect (scale 2 (list 1 2)) (list 2 4))
                (check-expect (both 1 2) true)
                (check-expect ((twice add1) 1) 3)
                """).uncovered()).isEmpty();
    }

    @Test
    void aCallOfErrorCountsAsRunWhenItRan() {
        String divide = """
                (define (divide a b)
                  (if (= b 0)
                      (error 'divide "by zero")
                      (/ a b)))
                (check-expect (divide 4 2) 2)
                """;
        assertThat(Submitted.covered("beginner", divide + "(check-error (divide 1 0))")
                        .uncovered())
                .isEmpty();
        assertThat(Submitted.covered("beginner", divide).uncovered()).containsExactly("3:7");
    }

    @Test
    void plainSchemeThatRunsWholeRaisesNoAlarm() {
        assertThat(Submitted.covered("scheme", """
                (define (sum-list xs)
                  (let loop ((xs xs) (acc 0))
                    (if (null? xs) acc
                        (loop (cdr xs) (+ acc (car xs))))))
                (define (inc-all xs) (map (lambda (x) (+ x 1)) xs))
                (define-record-type point (make-point x y) point? (x point-x) (y point-y))
                (define (opt a #!optional b) (if b (+ a b) a))
                (define (fact n) (if (= n 0) 1 (* n (fact (- n 1)))))
                (define counter 0)
                (define (tick!) (set! counter (+ counter 1)) counter)
                (define k (sum-list '(1 2 3)))
                (inc-all (list 1 2))
                (point-x (make-point 1 2))
                (opt 1) (opt 1 2)
                (fact 5)
                (tick!)
                (do ((i 0 (+ i 1))) ((= i 3)) (tick!))
                """).uncovered()).isEmpty();
    }

    @Test
    void javaThatRunsWholeRaisesNoAlarm() {
        assertThat(Submitted.covered("java", """
                import java.util.*;
                import java.util.stream.*;

                /** A bank. */
                public class Bank {
                    private static final double RATE = 0.01;
                    private final Map<String, List<Integer>> all = new TreeMap<>();
                    private int balance;
                    String text = \"""
                        two "lines"
                        here\""";
                    Bank(int start) { balance = start; }
                    int shifted() { return (balance >> 1) + (balance >>> 2) + (balance << 1); }
                    static int sum(int... xs) { int s = 0; for (int x : xs) s += x; return s; }
                    static String kind(int n) { return switch (n) { case 0 -> "zero"; default -> "more"; }; }
                    void put(String who, int amount) { all.computeIfAbsent(who, k -> new ArrayList<>()).add(amount); }
                    int tried(int x) { try { return 10 / x; } catch (ArithmeticException e) { return -1; } finally { balance++; } }
                    boolean both(boolean a, boolean b) { return a && b; }
                    public static void main(String[] args) {
                        var bank = new Bank(8);
                        bank.shifted();
                        sum(1, 2);
                        kind(0); kind(1);
                        bank.put("a", 1); bank.put("a", 2);
                        bank.tried(0); bank.tried(5);
                        bank.both(true, true); bank.both(true, false); bank.both(false, true);
                        System.out.println(IntStream.range(0, 3).mapToObj(i -> "x" + i).collect(Collectors.joining()));
                        System.out.println(bank.text.length() + RATE);
                    }
                }
                """).uncovered()).isEmpty();
    }

    @Test
    void aCallThatThrewAndWasCaughtCountsAsRun() {
        assertThat(Submitted.covered("java", """
                class Bank {
                    static void draw(int amount) {
                        if (amount > 5) {
                            throw new IllegalArgumentException("too much");
                        }
                    }
                    public static void main(String[] args) {
                        draw(1);
                        try {
                            draw(9);
                        } catch (IllegalArgumentException e) {
                            System.out.println("refused");
                        }
                    }
                }
                """).uncovered()).isEmpty();
        assertThat(Submitted.covered("groovy", """
                def draw(amount) {
                    if (amount > 5) throw new IllegalArgumentException('too much')
                }
                draw(1)
                try { draw(9) } catch (IllegalArgumentException e) { println 'refused' }
                """).uncovered()).isEmpty();
    }

    @Test
    void groovyThatRunsWholeRaisesNoAlarm() {
        assertThat(Submitted.covered("groovy", GROOVY).uncovered()).isEmpty();
    }

    private static final String GROOVY = """
            import groovy.transform.*
            trait Greets { String hi() { "hi ${name}" } }
            enum Col { RED, GREEN; Col next() { this == RED ? GREEN : RED } }
            @Immutable class Im { int a; String b }
            @CompileStatic class Cs implements Greets { String name = 'n'; int twice(int v, int k = 2) { v * k } }
            class Outer { int f = 3; static int cnt; static { cnt = 1 }; def anon() { new Runnable() { void run() { cnt++ } } } }
            def t(x) { assert x > 0; assert x > 0 : "bad $x"; x }
            t(3)
            assert new Cs().hi() == 'hi n'
            assert Col.RED.next() == Col.GREEN
            assert Col.GREEN.next() == Col.RED
            def im = new Im(1, 'x')
            assert im.a == 1
            assert new Cs().twice(2) == 4
            def o = new Outer(); o.anon().run()
            def (a, b) = [1, 2]
            for (v in 1..3) { a += v }
            for (int k = 0; k < 2; k++) b += k
            def w = 0
            while (true) { w++; if (w > 2) break }
            def l = [1, 2, 3]*.plus(1).findAll { it % 2 == 0 }
            def m = l.collectEntries { [(it): it * 2] }
            try { throw new RuntimeException('e') } catch (RuntimeException e) { w = e.message } finally { w += 'f' }
            def sw = { v -> switch (v) { case Integer: return 'i'; case ~/a.*/: return 'a'; default: return 'd' } }
            sw(1); sw('abc'); sw(2.0)
            def lam = (x, y) -> x + y
            lam(1, 2)
            def ref = String.&valueOf
            ref(3)
            def isIn = 3 in [1, 2, 3]
            def sb = new StringBuilder().with { append('x'); toString() }
            def fact
            fact = { n -> n <= 1 ? 1 : n * fact(n - 1) }
            fact(4)
            int prim(int q) { int s = 0; for (int j = 0; j < q; j++) { if (j % 2 == 0) s += j else s -= j }; return s }
            prim(5)
            boolean bo(boolean p, boolean q) { p && q || !p }
            bo(true, true); bo(true, false); bo(false, true)

            """;
}
