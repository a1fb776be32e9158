;; Tries: connect to the server by the platform below
;; Group: network
;; Ends: refused: Your code failed a test: (f 1) should have a value, but it ended in an error: Operation not permitted (line 5, column 19)
(define (f x)
  (java.net.Socket "127.0.0.1" @PORT@)
  (+ x 1))
