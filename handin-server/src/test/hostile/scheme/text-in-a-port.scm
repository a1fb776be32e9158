;; Tries: fill a text port until memory is full
;; Group: memory
;; Ends: refused: Your program was stopped: evaluating (f 1) needed more than 95 MB of memory. Look for something that grows without end.
(define (f x)
  (let ((port (open-output-string)))
    (let loop ()
      (write-string (make-string 100000 #\x) port)
      (loop))))
