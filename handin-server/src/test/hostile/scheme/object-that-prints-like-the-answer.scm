;; Tries: return an object that prints like the right answer and equals everything
;; Group: verdict
;; Ends: refused: Your code failed a test: (f 1) gave 2, but 2 was expected.
(define (f x)
  (object ()
    ((equals (other :: java.lang.Object)) :: boolean #t)
    ((hashCode) :: int 2)
    ((toString) :: String (number->string (+ x 1)))))
