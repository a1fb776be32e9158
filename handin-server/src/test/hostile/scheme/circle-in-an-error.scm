;; Tries: raise an error about a list that never ends
;; Group: output
;; Ends: refused: /Your code failed a test: \(f 1\) should have a value, but it ended in an error: look at this \(1 1 1 .*/
(define (f x)
  (let ((l (list x x)))
    (set-cdr! (cdr l) l)
    (error "look at this" l)))
