;; Tries: end the process by the platform below, while it is loaded
;; Group: leaving-behind
;; Ends: refused: Your program came to an end in the middle of running it. Take out whatever makes it exit, and hand in again.
(define (f x) (+ x 1))
(java.lang.System:exit 0)
