(define (Fahrenheit->Celsius f)
  (number->string (* 5/9 (- f 32))))
(check-expect (Fahrenheit->Celsius 32) "0")
