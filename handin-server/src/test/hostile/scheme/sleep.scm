;; Tries: sleep, for a minute
;; Group: time
;; Ends: refused: Your program was stopped: evaluating (f 1) took more than 12 seconds. Look for a loop or a recursion that does not end.
(define (f x)
  (sleep 60)
  (+ x 1))
