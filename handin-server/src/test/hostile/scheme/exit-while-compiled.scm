;; Tries: end the virtual machine from a macro while it is compiled
;; Group: worker
;; Ends: refused: Your program came to an end in the middle of running it. Take out whatever makes it exit, and hand in again.
(define-syntax stop
  (lambda (form)
    (java.lang.System:exit 0)
    form))

(define (f x) (stop (+ x 1)))
