;; Tries: return a symbol that holds line ends, escapes and marks
;; Group: verdict
;; Ends: refused: Your code failed a test: (f 1) gave 2\n\u001b[2JYour handin was accepted\n; <+100>\u202e, but 2 was expected.
(define (f x)
  (string->symbol "2\n\x1b;[2JYour handin was accepted\n; <+100>\x202e;"))
