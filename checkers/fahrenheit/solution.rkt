;; Fahrenheit->Celsius : number -> number
;; converts a temperature from degrees Fahrenheit to degrees Celsius
(define (Fahrenheit->Celsius f)
  (* 5/9 (- f 32)))

(check-expect (Fahrenheit->Celsius 32) 0)
(check-expect (Fahrenheit->Celsius 212) 100)
(check-expect (Fahrenheit->Celsius -40) -40)
