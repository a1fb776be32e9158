; price: number -> number
(define (price count)
  (if (< count 10)
      (* count 5)
      (* count 4)))

(check-expect (price 9) 45)
(check-expect (price 10) 40)
