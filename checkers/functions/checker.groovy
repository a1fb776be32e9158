check(language: ['special', 'advanced'], users: pairsOrSingles, coverage: true, output: 'functions.rkt',
        userErrorMessage: { String error ->
            if (!submitOnError) {
                reject "Your program does not run: $error\nIf you want to hand it in all the same, say so in your client."
            }
            addHeaderLine 'Does not run <*50%>'
            finalMessage 'Your work was saved, but it does not run.'
        }) {
    bound 'adder', 'compose-all', 'make-counter', 'sum-tree', 'sum-forest', 'map-tree'
    procedure 'make-node', 2
    procedure 'adder', 1
    procedureOf '(adder 3)', 1
    integerOf '((adder 3) 4)'
    test '(map (adder 10) (list 1 2 3))', [11, 12, 13]

    procedureOf '(compose-all empty)', 1
    test '((compose-all empty) 5)', 5
    test '((compose-all (list (lambda (x) (* 2 x)) (lambda (x) (+ 1 x)))) 5)', 12
    test '((compose-all (list first rest rest)) (list 1 2 3 4))', 3

    if (!acceptsArity('make-counter', 0)) {
        reject 'make-counter takes no arguments: what it makes begins at 1. Write (define (make-counter) ...).'
    }
    procedureOf '(make-counter)', 0
    test '(let ([next (make-counter)]) (list (next) (next) (next)))', [1, 2, 3]
    def two = eval('(let ([a (make-counter)] [b (make-counter)]) (begin (a) (a) (list (b) (a))))')
    if (two != [1, 3]) {
        reject "Each counter counts for itself: after two calls of one, another has to give 1, and the first then 3, but they gave $two."
    }

    String leaf = '(make-node 7 empty)'
    String tree = "(make-node 1 (list $leaf (make-node -2 (list $leaf $leaf)) $leaf))"
    test "(sum-tree $leaf)", 7
    test "(sum-tree $tree)", 27
    test "(sum-forest empty)", 0
    test "(sum-forest (list $leaf $tree))", 34
    test "(map-tree add1 $leaf)", lisp('(make-node 8 empty)')
    test "(map-tree - $tree)", lisp('(make-node -1 (list (make-node -7 empty) (make-node 2 (list (make-node -7 empty) (make-node -7 empty))) (make-node -7 empty)))')
    test "(sum-tree (map-tree (lambda (n) 1) $tree))", 6

    allCovered { where ->
        if (message("Your tests do not run $where of your program. Do you want to save it with 10% penalty?", [yesNo]) == no) {
            reject 'Nothing was saved. Write more tests.'
        }
        penalty 'Tests do not run all of the program', minusPercent: 10
    }
}
