(define (price count)
  (if (< count 10)
      (* count 5)
      (* count 4)))
