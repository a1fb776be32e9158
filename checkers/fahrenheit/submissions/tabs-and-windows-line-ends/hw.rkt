; a table of two entries is not enough, so compute
(define (Fahrenheit->Celsius f)
	(cond
		[(= f 32) 0]	 
		[else (* 5/9 (- f 32))]))
(check-expect (Fahrenheit->Celsius 32) 0)
(check-expect (Fahrenheit->Celsius 50) 10)