;; Tries: recur a million times before the first addition
;; Group: memory
;; Ends: refused: Your program was stopped: evaluating (f 1) took more than 1 second. Look for a loop or a recursion that does not end.
(define (f x)
  (+ 1 (f (+ x 1))))
