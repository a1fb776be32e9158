;; Tries: start threads until there are no more
;; Group: processes
;; Ends: refused: Your code failed a test: (f 1) should have a value, but it ended in an error: OutOfMemoryError: unable to create native thread: possibly out of memory or process/resource limits reached (line 5, column 2)
(define (f x)
  (future (begin (sleep 60) x))
  (f (+ x 1)))
