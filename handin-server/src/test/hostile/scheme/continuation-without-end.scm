;; Tries: jump back to where it was, again and again
;; Group: time
;; Ends: refused: Your code failed a test: (f 1) should have a value, but it ended in an error: implementation restriction: continuation can only be used once (line 6, column 26)
(define (f x)
  (let* ((k (call-with-current-continuation (lambda (c) c))))
    (if (procedure? k) (k k) x)))
