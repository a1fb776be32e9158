((active-dirs ("hw1" "/home/cs1/hw2")) ; active
 (inactive-dirs ()) #| old |# #;(skipped)
 (user-regexp #rx"^[a-z][a-z0-9]+$") (user-desc "alphanumeric string")
 (extra-fields (("Full Name" #f #f) ("ID#" #px"^\\d{5}$" "digits") ("Email" #rx#"^[^@<>\"`',]+@[a-zA-Z0-9_.-]+[.][a-zA-Z]+$" "an address") ("TA" ("Ann" "Ben") "a TA") ("Note" - #f)))
 (session-timeout 300) (session-memory-limit 40000000) (username-case-sensitive #false)
 (master-password "5f4dcc3b5aa765d61d8327deb882cf99") (use-https #t) (log-file "log.txt")
 (deadline (("hw1" (2026 12 1 23 59 0) 2))) (max-submissions (("hw1" 3))) (report-delay-in-minutes 1.5)
 (own.key |a b|) (odd "\x41\101\u3bb\n") (half 1/2) (char #\newline) (box #&1) (h #hash((a . 1))) (v #(1 2)) (kw #:x) (p (a . b)) '(q ,r))
