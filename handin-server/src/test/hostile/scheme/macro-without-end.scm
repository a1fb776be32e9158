;; Tries: expand a macro that expands to itself
;; Group: time
;; Ends: refused: Your program was stopped: running it took more than 1 second. Look for a loop or a recursion that does not end.
(define-syntax again
  (syntax-rules ()
    ((_ x ...) (again x ... x ...))))
(define (f x)
  (again x x))
