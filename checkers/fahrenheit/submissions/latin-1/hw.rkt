; von Jürgen
(define (Fahrenheit->Celsius f)
  (* 5/9 (- f 32)))
