;; Tries: fill a text port until memory is full
;; Group: memory
;; Ends: refused: /Your program was stopped: evaluating \(f 1\) (took more than 1 second|needed more than 95 MB of memory)\..*/
(define (f x)
  (let ((port (open-output-string)))
    (let loop ()
      (write-string (make-string 100000 #\x) port)
      (loop))))
