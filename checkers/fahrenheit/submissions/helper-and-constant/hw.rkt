;; a constant and a helper of one's own are fine
(define FREEZING 32)
(define (above-freezing f)
  (- f FREEZING))

;; Fahrenheit->Celsius : number -> number
(define (Fahrenheit->Celsius f)
  (/ (* 5 (above-freezing f)) 9))

(check-expect (Fahrenheit->Celsius 212) 100)
(check-within (Fahrenheit->Celsius 0) -17.78 0.01)
