;; Tries: return a list that never ends
;; Group: verdict
;; Ends: refused: /Your code failed a test: \(f 1\) gave \(2 24 -4 2 24 -4 2 24 -4 2 24 -4 2 24 -4 2 24 -4 2 24 -4 2 24 -4 2 24 -4 2.*/
(define circle (list 2 24 -4))
(set-cdr! (cddr circle) circle)

(define (f x) circle)
