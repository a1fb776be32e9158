;; Tries: raise a value that never ends
;; Group: verdict
;; Ends: refused: /Your code failed a test: \(f 1\) should have a value, but it ended in an error: uncaught: \(accepted accepted acc.*/
(define circle (list 'accepted))
(set-cdr! circle circle)

(define (f x) (raise circle))
