;; Tries: run a command in the way of the language
;; Group: processes
;; Ends: refused: Your code failed a test: (f 1) should have a value, but it ended in an error: Cannot run program "cat": posix_spawn failed, error: 1 (Operation not permitted) (line 5, column 15)
(define (f x)
  (run-process "cat /etc/passwd"))
