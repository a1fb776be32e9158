;; Tries: keep a continuation of the first question and jump back into it at the second
;; Group: leaving-behind
;; Ends: refused: Your code failed a test: (f 23) should have a value, but it ended in an error: implementation restriction: continuation can only be used once (line 7, column 23)
(define past #f)
(define (f x)
  (let ((y (call-with-current-continuation (lambda (c) (if (not past) (set! past c)) x))))
    (if (= x 23) (past 99) (+ y 1))))
