;; Tries: redefine equality and arithmetic
;; Group: verdict
;; Ends: refused: Your code failed a test: (f 1) gave 0, but 2 was expected.
(define (equal? a b) #t)
(define (eqv? a b) #t)
(define (= a b) #t)
(define (+ . numbers) 2)
(define (number->string n) "2")

(define (f x) 0)
