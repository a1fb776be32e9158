pre {
    deadline '2030-12-08 23:59', lateDays: 2, minusPercent: 10
    maxSubmissions 5
}

check(language: 'scheme', users: singles, output: 'caesar.scm', requires: ['alphabet.scm'], maxWidth: 100,
        allowedRequires: ['(scheme base)', '(scheme char)', '(scheme write)'], markupPrefix: ';;: ', prefixPattern: ';:') {
    procedure 'shift-char', 2
    procedure 'encrypt', 2
    procedure 'decrypt', 2
    procedure 'count-letter', 2
    procedure 'crack', 1
    syntax 'for-char'

    test '(shift-char #\\a 3)', lisp('#\\d')
    test '(shift-char #\\Z 1)', lisp('#\\A')
    test '(shift-char #\\! 5)', lisp('#\\!')

    test '(encrypt "abc xyz" 3)', 'def abc'
    test '(encrypt "Veni, vidi, vici." 0)', 'Veni, vidi, vici.'
    test '(decrypt "Def Abc" 3)', 'Abc Xyz'
    for (key in [1, 13, 25, 26, 100]) {
        test "(decrypt (encrypt \"Veni, vidi, vici.\" $key) $key)", 'Veni, vidi, vici.'
    }

    test '(count-letter "Ave, Caesar!" #\\a)', 3
    test '(count-letter "" #\\a)', 0
    test "(let ((all '())) (for-char (c \"abc\") (set! all (cons c all))) all)", lisp("'(#\\c #\\b #\\a)")
    test '(let ((n 0)) (for-char (c "xy") (set! n (+ n 1)) (set! n (* n 10))) n)', 110

    String text = 'The enemy sleeps between these trees'
    for (key in [0, 1, 7, 25]) {
        test "(crack (encrypt \"$text\" $key))", key
    }
}
