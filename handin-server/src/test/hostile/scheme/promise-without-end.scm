;; Tries: return a stream that is made as it is read, for ever
;; Group: verdict
;; Ends: refused: Your code failed a test: (f 1) gave (2 . #<promise - not forced yet>), but 2 was expected.
(define (from n) (cons n (delay (from (+ n 1)))))

(define (f x) (from 2))
