;; Tries: return a symbol of control characters and terminal commands
;; Group: output
;; Ends: refused: Your code failed a test: (f 1) gave \u0000\u0007\u001b[31m\n\r\u007f, but 2 was expected.
(define (f x)
  (string->symbol (list->string (map integer->char '(0 7 27 91 51 49 109 10 13 127)))))
