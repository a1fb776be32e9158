(define (Fahrenheit->Celsius f)
  (* 5/9 (- f 32)))
(check-expect (Fahrenheit->Celsius 32) 0)
(/ 100 (Fahrenheit->Celsius 32))
