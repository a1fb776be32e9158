;; Tries: end the process on the way out of an error
;; Group: leaving-behind
;; Ends: refused: Your program came to an end in the middle of evaluating (f 1). Take out whatever makes it exit, and hand in again.
(define (f x)
  (dynamic-wind
    (lambda () #f)
    (lambda () (error "over"))
    (lambda () (emergency-exit 0))))
