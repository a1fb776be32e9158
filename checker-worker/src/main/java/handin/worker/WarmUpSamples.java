package handin.worker;

import handin.worker.WarmUp.Samples;
import java.util.List;

/** What workers warm up with: small homework that uses what homework uses. */
final class WarmUpSamples {
    static final Samples GROOVY = new Samples(
            "",
            "groovy",
            """
            import groovy.transform.Field

            @Field int calls = 0
            limit = 3

            class Node {
                int value
                Node left, right
                String toString() { "Node($value)" }
            }

            Node insert(Node node, int value) {
                if (node == null) return new Node(value: value)
                if (value < node.value) node.left = insert(node.left, value) else node.right = insert(node.right, value)
                node
            }

            List inOrder(Node node) { node == null ? [] : inOrder(node.left) + [node.value] + inOrder(node.right) }

            def sorted(List values, Closure by = { it }) {
                Node tree = null
                values.each { tree = insert(tree, by(it)) }
                inOrder(tree)
            }

            Map<String, Integer> count(String text) {
                def counts = [:].withDefault { 0 }
                for (word in text.toLowerCase().split(/\\s+/)) counts[word] += 1
                counts.sort()
            }

            def fails(x) { throw new IllegalArgumentException("no $x") }

            assert sorted([3, 1, 2]) == [1, 2, 3]
            println count('a b a')
            """,
            "def f(x) { x + }",
            List.of("sorted", "limit", "Node", "nothing"),
            List.of("sorted([5, 3, 9])", "count('the cat the')", "fails(1)", "[1.5, 'a', null, true, 2 / 3]", "1 +"));

    static final Samples JAVA = new Samples(
            "",
            "java",
            """
            import java.util.*;

            public class Bank {
                record Transfer(String to, double amount) {}
                enum Kind { SAVINGS, CURRENT }
                private final List<Transfer> transfers = new ArrayList<>();
                private final Map<String, Integer> counts = new TreeMap<>();
                private double balance;
                Bank(double balance) { this.balance = balance; }
                static double fee(double amount) { return amount > 100 ? amount * 0.01 : 1; }
                double send(String to, double amount) {
                    if (amount + fee(amount) > balance) { throw new IllegalArgumentException("too much: " + amount); }
                    for (int i = 0; i < 2; i++) { balance -= i == 0 ? amount : fee(amount); }
                    transfers.add(new Transfer(to, amount));
                    counts.merge(to, 1, Integer::sum);
                    return balance;
                }
                static String name(Kind kind) { return switch (kind) { case SAVINGS -> "s"; case CURRENT -> "c"; }; }
                static List<Integer> squares(int n) {
                    return java.util.stream.IntStream.range(0, n).map(x -> x * x).boxed().toList();
                }
                public static void main(String[] arguments) { System.out.println(new Bank(5).send("a", 1)); }
            }
            """,
            "class A { int f() { return x } }",
            List.of("fee", "Bank", "nothing"),
            List.of(
                    "fee(20)",
                    "new Bank(10).send(\"x\", 50)",
                    "squares(4)",
                    "System.out.println(Bank.Kind.SAVINGS)",
                    "fee("));

    static final Samples SCHEME = new Samples(
            "intermediate",
            "rkt",
            """
            ; insert : tree number -> tree
            (define-struct node (left value right))
            (define limit 0.5)
            (define (insert t v)
              (cond [(empty? t) (make-node empty v empty)]
                    [(< v (node-value t)) (make-node (insert (node-left t) v) (node-value t) (node-right t))]
                    [else (make-node (node-left t) (node-value t) (insert (node-right t) v))]))
            (define (in-order t)
              (if (empty? t) empty (append (in-order (node-left t)) (list (node-value t)) (in-order (node-right t)))))
            (define (tree-sort xs) (in-order (foldl (lambda (x t) (insert t x)) empty xs)))
            (define (f2c f) (local [(define shifted (- f 32))] (* 5/9 shifted)))
            (define (greet name) (string-append "hi " name))
            (check-expect (tree-sort (list 3 1 2)) (list 1 2 3))
            (check-expect (f2c 32) 1)
            (check-within (sqrt 2) 1.4 0.1)
            """,
            "(define (f x) (* x 2)",
            List.of("tree-sort", "limit", "cond", "nothing"),
            List.of("(tree-sort (list 5 3 9))", "(f2c 33)", "(greet 5)", "(first empty)", "(greet \"a\")", "(greet"));

    private WarmUpSamples() {}
}
