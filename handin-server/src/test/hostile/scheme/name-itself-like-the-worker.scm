;; Tries: be a module of the worker's own package
;; Group: worker
;; Ends: refused: /There is an error in your program:\nclass gnu.expr.ModuleContext cannot access class handin.worker.Worker .*/
(module-name handin.worker.Worker)

(define (f x) (+ x 1))
