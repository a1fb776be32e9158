;; Tries: remove and rename files of the worker
;; Group: files
;; Ends: refused: Your code failed a test: (f 1) should have a value, but it ended in an error: /worker/handin-worker.jar: Operation not permitted (line 5, column 15)
(define (f x)
  (delete-file "/worker/handin-worker.jar")
  (rename-file "/worker/lib/kawa.jar" "/worker/lib/other.jar")
  (+ x 1))
