;; Tries: write to the environment in which the expressions are evaluated
;; Group: verdict
;; Ends: refused: There is an error in your program:\nattempt to modify read-only location: quote in #<environment environment-3> loc:gnu.mapping.PlainLocation[quote] (line 8, column 69)
(define here (gnu.mapping.Environment:current))
(define (f x) 0)
(for-each
 (lambda (name)
   (gnu.mapping.Environment:put here (gnu.mapping.Symbol:parse name) (lambda arguments 2)))
 '("quote" "lambda" "define" "equal?" "list" "f1"))
