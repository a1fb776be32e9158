;; Tries: make a vector of two billion places
;; Group: memory
;; Ends: refused: Your program was stopped: evaluating (f 1) needed more than 95 MB of memory. Look for something that grows without end.
(define (f x)
  (vector-length (make-vector 2000000000 x)))
