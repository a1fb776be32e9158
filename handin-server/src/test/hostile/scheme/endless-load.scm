;; Tries: loop for ever while it is loaded
;; Group: time
;; Ends: refused: Your program was stopped: running it took more than 1 second. Look for a loop or a recursion that does not end.
(define (f x) (+ x 1))
(let loop ((n 0))
  (loop (+ n 1)))
