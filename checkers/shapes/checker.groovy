check(language: ['special', 'intermediate'], users: pairsOrSingles, coverage: true, textualize: true, output: 'shapes.rkt',
        studentLine: '{username}: {Full Name}', extraLines: ['Tutorial group: ____', 'Maximum points for this assignment: <+20>']) {
    String circle = '(make-circle (make-posn 0 0) 5)'
    String rectangle = '(make-rectangle (make-posn 2 3) 10 4)'
    String square = '(make-rectangle (make-posn -1 -1) 2 2)'

    procedure 'make-circle', 2
    procedure 'make-rectangle', 3
    procedure 'area', 1
    procedure 'inside?', 2
    procedure 'move', 3
    procedure 'largest', 1
    for (name in ['area', 'inside?', 'move', 'largest']) {
        lookForTests name, 2
    }

    test "(area $circle)", closeTo(78.54, 0.01)
    test "(area $rectangle)", 40

    boolOf "(inside? $circle (make-posn 1 1))"
    test "(inside? $circle (make-posn 1 1))"
    test "(inside? $circle (make-posn -3 4))"
    test "(inside? $circle (make-posn 4 4))", false
    for (corner in ['2 3', '12 3', '2 7', '12 7']) {
        test "(inside? $rectangle (make-posn $corner))"
    }
    for (outside in ['1 5', '13 5', '5 2', '5 8']) {
        test "(inside? $rectangle (make-posn $outside))", false
    }

    test "(move $circle 3 -1)", lisp('(make-circle (make-posn 3 -1) 5)')
    test "(move $rectangle 1/2 0)", lisp('(make-rectangle (make-posn 5/2 3) 10 4)')

    test "(largest (list $square))", lisp(square)
    test "(largest (list $square $circle $rectangle))", lisp(circle)
    test "(largest (list $circle $square $square))", lisp(circle)
}
