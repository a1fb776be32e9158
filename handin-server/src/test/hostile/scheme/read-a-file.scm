;; Tries: read the accounts
;; Group: files
;; Ends: refused: /Your code failed a test: \(f 1\) should have a value, but it ended in an error: .* \(No such file or directory\) .*/
(define (f x)
  (call-with-input-file "@COURSE@/users/accounts.toml" read-line))
