;; Tries: keep the continuation of one question and go on with it in the next
;; Group: verdict
;; Ends: refused: Your code failed a test: (f 23) should have a value, but it ended in an error: implementation restriction: continuation can only be used once (line 8, column 12)
(define kept #f)

(define (f x)
  (if kept
      (kept 2)
      (call-with-current-continuation
       (lambda (k)
         (set! kept k)
         (+ x 1)))))
