;; Tries: return a list whose end is its beginning
;; Group: memory
;; Ends: refused: /Your code failed a test: \(f 1\) gave \(1 1 1 .*\), but 2 was expected\./
(define (f x)
  (let ((l (list x x)))
    (set-cdr! (cdr l) l)
    l))
