;; A tree is (make-node number forest); a forest is a list of trees.
(define-struct node (value children))

(define T (make-node 1 (list (make-node 2 empty)
                             (make-node 3 (list (make-node 4 empty))))))

;; adder : number -> (number -> number)
(define (adder n)
  (lambda (m) (+ n m)))

(check-expect ((adder 3) 4) 7)

;; compose-all : (listof (X -> X)) -> (X -> X)
;; a function that applies all of them, the last one first
(define (compose-all functions)
  (foldr (lambda (f inner) (lambda (x) (inner (f x))))
         (lambda (x) x)
         functions))

(check-expect ((compose-all empty) 5) 5)
(check-expect ((compose-all (list sqr (adder 1))) 2) 9)

;; make-counter : -> (-> number)
;; a function that gives 1, then 2, and so on
(define (make-counter)
  (local [(define count 0)]
    (lambda ()
      (begin
        (set! count (+ count 1))
        count))))

(define tick (make-counter))
(check-expect (+ (tick) (tick)) 3)

;; sum-tree : tree -> number
(define (sum-tree tree)
  (+ (node-value tree) (sum-forest (node-children tree))))

;; sum-forest : forest -> number
(define (sum-forest forest)
  (cond
    [(empty? forest) 0]
    [else (+ (sum-tree (first forest)) (sum-forest (rest forest)))]))

(check-expect (sum-forest empty) 0)
(check-expect (sum-tree T) 10)

;; map-tree : (number -> number) tree -> tree
(define (map-tree f tree)
  (make-node (f (node-value tree))
             (map (lambda (child) (map-tree f child))
                  (node-children tree))))

(check-expect (map-tree sqr (make-node 3 (list (make-node 2 empty))))
              (make-node 9 (list (make-node 4 empty))))
