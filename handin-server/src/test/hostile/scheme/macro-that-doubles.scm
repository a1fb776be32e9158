;; Tries: let macros double the program thirty times
;; Group: time
;; Ends: refused: Your program was stopped: running it took more than 1 second. Look for a loop or a recursion that does not end.
(define-syntax two
  (syntax-rules ()
    ((_ () e) (begin e e))
    ((_ (d . ds) e) (begin (two ds e) (two ds e)))))
(define (f x)
  (two (1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25) (set! x (+ x 1)))
  x)
