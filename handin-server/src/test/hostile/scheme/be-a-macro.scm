;; Tries: be a macro where a function is asked for
;; Group: verdict
;; Ends: refused: Your program defines f, but it should be a function and is not.
(define-syntax f
  (syntax-rules ()
    ((_ x) (+ x 1))))
