;; Tries: reach the worker's classes by reflection
;; Group: worker
;; Ends: refused: Your code failed a test: (f 1) gave 0, but 2 was expected.
(define (f x)
  (let* ((worker (java.lang.Class:forName "handin.worker.Worker"))
         (methods (java.lang.Class:getDeclaredMethods worker))
         (one (vector-ref methods 0)))
    (if (java.lang.reflect.AccessibleObject:trySetAccessible one)
        (+ x 1)
        0)))
