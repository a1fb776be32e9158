(define Fahrenheit->Celsius 0)
