(define (Fahrenheit->Celsius f digits)
  (* 5/9 (- f 32)))
(check-expect (Fahrenheit->Celsius 32 2) 0)
