;; Tries: end the process in the language's own way
;; Group: leaving-behind
;; Ends: refused: Your program came to an end in the middle of evaluating (f 1). Take out whatever makes it exit, and hand in again.
(define (f x)
  (exit 0))
