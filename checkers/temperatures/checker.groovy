check(language: ['special', 'beginner'], maxWidth: 78, output: 'temperatures.rkt',
        userErrorMessage: 'Your program does not run yet. Press "Run" in DrRacket, and look at this place:\n%s') {
    procedure 'sum', 1
    procedure 'average', 1
    procedure 'hot-days', 1
    procedure 'freezing?', 1
    procedure 'celsius', 1
    integer 'HOT'

    for (days in [0, 1, 2, 7]) {
        List<Integer> week = (0..<days).collect { day -> 5 * day - 4 }
        checkProc 'sum', week.sum(0), [week]
    }

    checkProc 'average', 5, [[5]]
    checkProc 'average', lisp('1/2'), [[3, -2]]
    checkProc 'average', closeTo(20.3, 0.001), [[19.4, 20.6, 20.9]]
    testThrows '(average empty)'

    withBindings('HOT') { hot ->
        checkProc 'hot-days', 0, [[]]
        checkProc 'hot-days', 2, [[hot, hot - 1, hot + 1]]
        checkProc 'hot-days', 0, [[hot - 1]]
    }

    test '(freezing? (cons 3 (cons -1 (cons 2 empty))))'
    checkProc 'freezing?', false, [[3, 0]]
    checkProc 'freezing?', false, [[]]

    checkProc 'celsius', [], [[]]
    checkProc 'celsius', lisp("'(0 -160/9 100)"), [[32, 0, 212]]
}
