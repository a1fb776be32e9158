;; Tries: read a page as if it were a file
;; Group: network
;; Ends: refused: Your code failed a test: (f 1) should have a value, but it ended in an error: Operation not permitted (line 5, column 50)
(define (f x)
  (call-with-input-file "http://127.0.0.1:@PORT@/" read-line))
