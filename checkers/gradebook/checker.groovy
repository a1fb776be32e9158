check(language: 'groovy', users: pairsOrSingles, multiFile: ['groovy', 'txt'], namesChecker: ['gradebook.groovy', 'Csv.groovy', 'notes.txt'],
        maxWidth: 120, studentLine: '{username} ({Full Name})') {
    String two = "'Ada, 10, 7\\nBob, 8, 9'"
    String gaps = "'Eve,,4\\n\\n  Cem , 2, 2  \\n'"

    procedure 'Csv.rows', 1
    procedure 'students', 1
    procedure 'average', 1
    procedure 'ranking', 1
    procedure 'report', 2

    group('reading') {
        graded 'cells of a row', "Csv.rows($two)", [['Ada', '10', '7'], ['Bob', '8', '9']], points: 10
        graded 'blanks and empty lines', 'keeps blanks around cells, or takes an empty line for a row', "Csv.rows($gaps)",
                [['Eve', '', '4'], ['Cem', '2', '2']], points: 5
        graded 'nothing to read', "Csv.rows('')", [], points: 5
        gradedThrows 'rows of different lengths', "Csv.rows('Ada, 1\\nBob, 2, 3')", points: 5
    }
    group('computing', atMost: 20) {
        graded 'points of students', "students($two)", [Ada: [10, 7], Bob: [8, 9]], points: 10
        graded 'empty cells are 0 points', "students($gaps)", [Eve: [0, 4], Cem: [2, 2]], points: 5
        graded 'average', 'divides whole numbers', 'average([1, 2])', 1.5, points: 5
        graded 'average of nothing', 'average([])', 0, points: 5
        graded 'average of many', 'average((1..100).toList())', 50.5, points: 5, hidden: true
    }
    group('ranking') {
        graded 'best first', "ranking('Ada, 1\\nBob, 3\\nCem, 2')", ['Bob', 'Cem', 'Ada'], points: 10
        graded 'the same average', "ranking('Eve, 2, 2\\nAda, 1, 3\\nBob, 4, 0')", ['Ada', 'Bob', 'Eve'], points: 10
    }
    group('files') {
        graded(points: 10, 'report') {
            test "{ -> def to = new StringWriter(); report(new StringReader('Ada, 1\\nBob, 3'), to); to as String }()", 'Bob\nAda\n'
        }
        gradedThrows 'reading fails', 'report(new Reader() { int read(char[] to, int at, int most) { throw new IOException() }; void close() { } }, new StringWriter())',
                points: 5
    }
    if (!submissionText.contains('hour')) {
        penalty 'notes.txt does not say how many hours it took', minus: 3
    }
    reportLine 'Your tutor looks at names, remarks and the shape of your program.'
    reportLine "Points so far: $score"
}
