;; Tries: load the checker as a program
;; Group: files
;; Ends: refused: /There is an error in your program:\ncannot load .* \(No such file or directory\) \(line 5, column 6\)/
(define (f x) (+ x 1))
(load "@COURSE@/checkers/scheme/checker.groovy")
