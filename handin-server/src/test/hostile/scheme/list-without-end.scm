;; Tries: make a list that never ends
;; Group: memory
;; Ends: refused: /Your program was stopped: evaluating \(f 1\) (took more than 1 second|needed more than 95 MB of memory)\..*/
(define (f x)
  (let loop ((l '()))
    (loop (cons (make-vector 1000 x) l))))
