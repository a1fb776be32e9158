;; For the assignment caesar: the letters a to z and their places, 0 to 25.

(define (letter? c)
  (and (char<=? #\a (char-downcase c))
       (char<=? (char-downcase c) #\z)))

;; of a letter in lower case
(define (letter->place c)
  (- (char->integer c) (char->integer #\a)))

(define (place->letter n)
  (integer->char (+ n (char->integer #\a))))
