(define (Fahrenheit->Celsius f)
  (Fahrenheit->Celsius f))
(check-expect (Fahrenheit->Celsius 32) 0)
