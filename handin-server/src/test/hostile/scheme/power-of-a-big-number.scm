;; Tries: compute a number of a hundred million digits
;; Group: time
;; Ends: refused: Your program was stopped: evaluating (f 1) needed more than 95 MB of memory. Look for something that grows without end.
(define (f x)
  (expt (+ x 6) 100000000))
