;; Tries: write a file and a directory
;; Group: files
;; Ends: refused: Your code failed a test: (f 1) should have a value, but it ended in an error: protocol doesn't support output (line 5, column 39)
(define (f x)
  (call-with-output-file "left-behind" (lambda (port) (write x port)))
  (+ x 1))
