(define (Fahrenheit->Celsius f)
  (* 5/9 (- f 32))) ; five ninths of what is above thirty-two, which is where water freezes
(check-expect (Fahrenheit->Celsius 32) 0)
