;; Tries: return a number of a million digits
;; Group: time
;; Ends: refused: Your program was stopped: evaluating (f 1) took more than 1 second. Look for a loop or a recursion that does not end.
(define (f x)
  (expt 7 1200000))
