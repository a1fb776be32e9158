(define (Fahrenheit->Celsius f)
  (* factor (- f 32)))
(check-expect (Fahrenheit->Celsius 32) 0)
