;; Tries: return a number of a hundred thousand digits
;; Group: verdict
;; Ends: refused: Your code failed a test: (f 1) gave a number of 336883 bits, but 2 was expected.
(define (f x)
  (expt 7 120000))
