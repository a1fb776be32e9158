;; A shape is one of
;; - (make-circle posn number), its center and its radius
;; - (make-rectangle posn number number), its upper left corner, its width
;;   and its height
(define-struct circle (center radius))
(define-struct rectangle (corner width height))

(define C (make-circle (make-posn 0 0) 5))
(define R (make-rectangle (make-posn 2 3) 10 4))

;; area : shape -> number
(define (area shape)
  (cond
    [(circle? shape) (* pi (sqr (circle-radius shape)))]
    [(rectangle? shape)
     (* (rectangle-width shape) (rectangle-height shape))]))

(check-within (area C) 78.54 0.01)
(check-expect (area R) 40)

;; distance : posn posn -> number
(define (distance a b)
  (sqrt (+ (sqr (- (posn-x a) (posn-x b)))
           (sqr (- (posn-y a) (posn-y b))))))

;; inside? : shape posn -> boolean
;; does the point lie in the shape or on its border?
(define (inside? shape point)
  (cond
    [(circle? shape)
     (<= (distance (circle-center shape) point) (circle-radius shape))]
    [(rectangle? shape)
     (and (between? 0
                    (- (posn-x point) (posn-x (rectangle-corner shape)))
                    (rectangle-width shape))
          (between? 0
                    (- (posn-y point) (posn-y (rectangle-corner shape)))
                    (rectangle-height shape)))]))

;; between? : number number number -> boolean
(define (between? low n high)
  (and (<= low n) (<= n high)))

(check-expect (inside? C (make-posn 3 4)) true)
(check-expect (inside? C (make-posn 4 4)) false)
(check-expect (inside? R (make-posn 12 7)) true)
(check-expect (inside? R (make-posn 13 7)) false)

;; shift : posn number number -> posn
(define (shift point dx dy)
  (make-posn (+ (posn-x point) dx) (+ (posn-y point) dy)))

;; move : shape number number -> shape
;; the shape, dx further to the right and dy further down
(define (move shape dx dy)
  (cond
    [(circle? shape)
     (make-circle (shift (circle-center shape) dx dy)
                  (circle-radius shape))]
    [(rectangle? shape)
     (make-rectangle (shift (rectangle-corner shape) dx dy)
                     (rectangle-width shape)
                     (rectangle-height shape))]))

(check-expect (move C 3 -1) (make-circle (make-posn 3 -1) 5))
(check-expect (move R 1 1) (make-rectangle (make-posn 3 4) 10 4))

;; largest : (listof shape) -> shape
;; the shape of the largest area; the list is not empty
(define (largest shapes)
  (cond
    [(empty? (rest shapes)) (first shapes)]
    [else
     (local [(define other (largest shapes))]
       (if (>= (area (first shapes)) (area other))
           (first shapes)
           other))]))

(check-expect (largest (list C R)) C)
(check-expect (largest (list R C)) C)
