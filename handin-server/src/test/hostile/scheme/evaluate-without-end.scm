;; Tries: evaluate programs that evaluate programs
;; Group: time
;; Ends: refused: Your program was stopped: evaluating (f 1) took more than 1 second. Look for a loop or a recursion that does not end.
(define (f x)
  (eval (list f (+ x 1)) (interaction-environment)))
