#lang racket/base
;; A student without a screen: uses the installed package as its windows do, and prints what comes of it, a line each.
;; Arguments: a good work, a wrong one, another server's certificate, the port of a server that knows accounts.

(require handin-test/client
         handin-test/here
         racket/file
         racket/match)

(define-values (good wrong other-certificate accounts-port)
  (match (current-command-line-arguments)
    [(vector good wrong other port) (values (file->bytes good) (file->bytes wrong) other (string->number port))]))

(define (line what value)
  (printf "~a: ~s\n" what value))

(define-syntax-rule (refusal what body ...)
  (with-handlers ([exn:fail:handin? (lambda (e) (line what (exn-message e)))])
    (let ([value (let () body ...)])
      (line (string-append what " NOT REFUSED") value))))

(define carol (login "carol" "looking-glass"))
(define (hand-in who work)
  (define checked? #f)
  (define final
    (submit here who "fahrenheit" work
            #:status (lambda (text) (line "status" text))
            #:ask (lambda (text styles)
                    (line "asked" styles)
                    'yes)
            #:before-check (lambda () (set! checked? #t))))
  (line "checked" checked?)
  final)

(line "course" (course-name here))
(line "assignments" (assignments here))
(line "fields" (user-fields here))
(refusal "wrong password" (hand-in (login "carol" "no") good))
(refusal "nothing yet" (retrieve here carol "fahrenheit"))
(refusal "wrong work" (hand-in carol wrong))
(line "final" (hand-in carol good))
(line "back" (equal? good (retrieve here carol "fahrenheit")))
(refusal "another certificate" (assignments (struct-copy course here [certificate other-certificate])))
(refusal "no authority" (assignments (struct-copy course here [certificate #f])))
(refusal "no server" (assignments (struct-copy course here [port 1])))

(define elsewhere (struct-copy course here [port accounts-port] [certificate other-certificate]))
(define zoe (login "zoe" "s\"1"))
(line "registered" (register elsewhere zoe '("Zoe Zéd" "78")))
(line "changed" (change elsewhere zoe "new" '("" "79")))
(line "info" (user-info elsewhere zoe))
