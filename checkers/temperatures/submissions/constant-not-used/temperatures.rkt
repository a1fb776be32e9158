;; A day is hot if it has at least so many degrees.
(define HOT 30)

;; sum : (listof number) -> number
(define (sum numbers)
  (cond
    [(empty? numbers) 0]
    [else (+ (first numbers) (sum (rest numbers)))]))

(check-expect (sum empty) 0)
(check-expect (sum (cons 1 (cons 2 empty))) 3)

;; average : (listof number) -> number
;; the list must not be empty
(define (average numbers)
  (cond
    [(empty? numbers) (error 'average "there is no temperature")]
    [else (/ (sum numbers) (length numbers))]))

(check-expect (average (cons 1 (cons 2 empty))) 3/2)
(check-error (average empty))

;; hot-days : (listof number) -> number
;; how many of the days are hot
(define (hot-days numbers)
  (cond
    [(empty? numbers) 0]
    [(>= (first numbers) 25) (add1 (hot-days (rest numbers)))]
    [else (hot-days (rest numbers))]))

(check-expect (hot-days (cons 30 (cons 29 (cons 31 empty)))) 2)

;; freezing? : (listof number) -> boolean
;; was it below zero on some day?
(define (freezing? numbers)
  (cond
    [(empty? numbers) false]
    [else (or (< (first numbers) 0) (freezing? (rest numbers)))]))

(check-expect (freezing? (cons 3 (cons -1 empty))) true)
(check-expect (freezing? (cons 0 empty)) false)

;; celsius : (listof number) -> (listof number)
;; from degrees Fahrenheit to degrees Celsius
(define (celsius numbers)
  (cond
    [(empty? numbers) empty]
    [else
     (cons (* 5/9 (- (first numbers) 32)) (celsius (rest numbers)))]))

(check-expect (celsius (cons 32 (cons 212 empty))) (cons 0 (cons 100 empty)))
