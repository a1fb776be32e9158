;; Tries: make a list that never ends
;; Group: memory
;; Ends: refused: Your program was stopped: evaluating (f 1) needed more than 95 MB of memory. Look for something that grows without end.
(define (f x)
  (let loop ((l '()))
    (loop (cons (make-vector 1000 x) l))))
