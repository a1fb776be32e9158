// Several statements as one expression of Java.
String valueOf(String statements) {
    "((java.util.function.Supplier<Object>) () -> { $statements }).get()"
}

// The name of the exception that an expression ends in; empty if it ends in none.
String exceptionOf(String expression) {
    valueOf("try { $expression; return \"\"; } catch (Throwable e) { return e.getClass().getSimpleName(); }")
}

check(language: 'java', users: singles, output: 'Figures.java', allowedRequires: ['java.util.*'],
        valuePrinter: { value -> value instanceof Double ? String.format(Locale.ROOT, '%.3f', value) : value }) {
    if (submissionText =~ /\brecord\s+\w+\s*\(/) {
        reject 'This exercise is about equals and hashCode, which a record writes for you. Write classes instead.'
    }
    defined 'Figure', 'Figures'
    procedure 'Circle', 1
    procedure 'Rectangle', 2
    procedure 'Figures.square', 1
    procedure 'Figures.totalArea', 1
    procedure 'Figures.largest', 1

    for (figure in ['new Circle(1)', 'new Rectangle(3, 4)', 'Figures.square(2)']) {
        test "(Object) $figure instanceof Figure"
    }

    test 'new Circle(2).area()', closeTo(12.566, 0.001)
    test 'new Circle(2).perimeter()', closeTo(12.566, 0.001)
    test 'new Circle(0.5).area()', closeTo(0.785, 0.001)
    test 'new Rectangle(3, 4).area()', 12
    test 'new Rectangle(3, 4).perimeter()', 14
    test 'Figures.square(2.5).area()', 6.25

    test 'new Circle(2).equals(new Circle(2))'
    test 'new Circle(2).equals(new Circle(3))', false
    test 'new Rectangle(3, 4).equals(new Rectangle(3, 4))'
    test 'new Rectangle(3, 4).equals(new Rectangle(4, 3))', false
    test 'new Rectangle(2, 2).equals(Figures.square(2))'
    test 'new Rectangle(2, 2).equals(new Circle(2))', false
    test 'new Circle(2).equals(null)', false
    test 'java.util.List.of(new Rectangle(3, 4), new Circle(2)).contains(new Circle(2))'
    test 'new java.util.HashSet<>(java.util.List.of(new Circle(2), new Circle(2), new Circle(3))).size()', 2
    test 'new java.util.HashSet<>(java.util.List.of(new Rectangle(3, 4), new Rectangle(3, 4))).size()', 1

    test 'new Circle(2).scaled(1.5).equals(new Circle(3))'
    test 'new Rectangle(3, 4).scaled(2).equals(new Rectangle(6, 8))'

    test 'Figures.totalArea(java.util.List.of())', 0
    test 'Figures.totalArea(java.util.List.of(new Rectangle(3, 4), Figures.square(1)))', 13
    test 'Figures.largest(java.util.List.of(new Circle(1), new Rectangle(3, 4), new Circle(1.5))).equals(new Rectangle(3, 4))'
    test 'Figures.largest(java.util.List.of(new Circle(1))).equals(new Circle(1))'

    def kept = eval(valueOf('Circle circle = new Circle(2); circle.scaled(3); return circle.area();'))
    if (kept > 13) {
        reject 'A circle of radius 2 has another area after scaled(3) was called. Figures never change: scaled has to make a new one.'
    }

    Map<String, String> wrong = [
            'new Circle(0)': 'IllegalArgumentException',
            'new Rectangle(3, -1)': 'IllegalArgumentException',
            'new Rectangle(-3, 1)': 'IllegalArgumentException',
            'new Circle(1).scaled(-1)': 'IllegalArgumentException',
            'Figures.largest(java.util.List.of())': 'NoSuchElementException']
    wrong.each { expression, wanted ->
        def thrown = eval(exceptionOf(expression))
        if (thrown != wanted) {
            reject "$expression should throw $wanted, but ${thrown ? "threw $thrown" : 'nothing was thrown'}."
        }
    }
}
