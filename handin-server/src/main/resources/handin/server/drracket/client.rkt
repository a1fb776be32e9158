#lang racket/base
;; The handin protocol, version 1, as a client speaks it over TLS. Each operation is a connection of its own.
;; What the server refuses, and what goes wrong on the way, is raised as exn:fail:handin with a sentence for the student.

(require openssl
         racket/contract/base
         racket/match
         racket/port)

(provide
 (struct-out course)
 (struct-out login)
 (struct-out exn:fail:handin)
 (contract-out
  [assignments (-> course? (listof string?))]
  [user-fields (-> course? (listof string?))]
  [user-info (-> course? login? (listof string?))]
  [register (-> course? login? (listof string?) void?)]
  [change (-> course? login? string? (listof string?) void?)]
  [retrieve (-> course? login? string? bytes?)]
  ;; status shows a line; ask shows a question with its styles and returns ok, cancel, yes or no.
  ;; before-check is called when the server is about to keep the work. The result is the final message.
  [submit (->* (course? login? string? bytes?
                        #:status (-> string? any)
                        #:ask (-> string? (listof symbol?) symbol?))
               (#:before-check (-> any))
               string?)]))

;; certificate: path of a PEM file, who shows that certificate is the server whatever the host is called;
;; or #f, then this machine's authorities have to vouch for the host.
(struct course (name host port certificate) #:transparent)
(struct login (users password))
(struct exn:fail:handin exn:fail ())

(define (fail format-string . parts)
  (raise (exn:fail:handin (apply format format-string parts) (current-continuation-marks))))

;; ---- the connection

(define (client-context certificate)
  (cond
    [certificate
     (define context (ssl-make-client-context 'auto))
     (ssl-load-verify-root-certificates! context certificate)
     (ssl-set-verify! context #t)
     context]
    [else (ssl-secure-client-context)]))

(define (connect to)
  (with-handlers ([exn:fail?
                   (lambda (e)
                     (fail "Could not connect to ~a:~a: ~a" (course-host to) (course-port to) (exn-message e)))])
    (ssl-connect (course-host to) (course-port to) (client-context (course-certificate to)))))

;; Connects, lets talk do its part, and closes.
(define (in-session to talk)
  (define-values (in out) (connect to))
  (dynamic-wind
   void
   (lambda ()
     (with-handlers ([exn:fail:network? lost] [exn:fail:read? (lambda (e) (strange (exn-message e)))])
       (talk in out)))
   (lambda ()
     (close-output-port out)
     (close-input-port in))))

(define (lost e)
  (fail "The server closed the connection in the middle. Try again."))

(define (strange what)
  (fail "What answers there is no handin server: it sent ~a." what))

;; One write for all of it: every small one would wait for the other side's delayed acknowledgement.
(define (say out . parts)
  (define text (open-output-bytes))
  (for ([part (in-list parts)])
    (if (bytes? part) (write-bytes part text) (write-string part text)))
  (write-bytes (get-output-bytes text) out)
  (flush-output out))

(define (written datum)
  (call-with-output-string (lambda (port) (write datum port) (newline port))))

(define (setting key value)
  (string-append "set\n" key "\n" (written value)))

(define (identity who)
  (string-append (setting "username/s" (login-users who)) (setting "password" (login-password who))))

;; Greets and says the first words, all in one go.
(define (start in out . words)
  (apply say out "handin\nver1\n" words)
  (expect in 'handin)
  (expect in 'ver1))

;; Data, never code: whatever of read could run or load something is off.
(define (hear in)
  (define datum
    (parameterize ([read-accept-reader #f]
                   [read-accept-lang #f]
                   [read-accept-compiled #f]
                   [read-accept-graph #f])
      (read in)))
  (if (eof-object? datum) (lost #f) datum))

(define (expect in word)
  (define said (hear in))
  (cond
    [(eq? said word) (void)]
    [(string? said) (fail "~a" said)]
    [else (strange said)]))

(define (hear-strings in)
  (match (hear in)
    [(list (? string? texts) ...) texts]
    [(? string? refusal) (fail "~a" refusal)]
    [other (strange other)]))

;; ---- the operations

(define (ask-strings to . words)
  (in-session to
    (lambda (in out)
      (apply start in out words)
      (hear-strings in))))

(define (assignments to)
  (ask-strings to "get-active-assignments\nbye\n"))

(define (user-fields to)
  (ask-strings to "get-user-fields\nbye\n"))

(define (user-info to who)
  (ask-strings to (identity who) "get-user-info\nbye\n"))

(define (register to who fields)
  (in-session to
    (lambda (in out)
      (start in out (identity who) (setting "user-fields" fields) "create-user\n")
      (expect in 'ok))))

;; "" for the password or a field keeps what it is.
(define (change to who new-password fields)
  (in-session to
    (lambda (in out)
      (start in out
           (identity who)
           (setting "new-password" new-password)
           (setting "user-fields" fields)
           "change-user-info\n")
      (expect in 'ok))))

(define (retrieve to who assignment)
  (in-session to
    (lambda (in out)
      (start in out (identity who) (setting "assignment" assignment) "get-submission\n")
      (define size (hear in))
      (unless (exact-nonnegative-integer? size)
        (if (string? size) (fail "~a" size) (strange size)))
      (skip-to-content in)
      (define content (if (zero? size) #"" (read-bytes size in)))
      (unless (and (bytes? content) (= (bytes-length content) size))
        (lost #f))
      (expect in 'ok)
      content)))

(define (skip-to-content in)
  (define byte (read-byte in))
  (cond
    [(eof-object? byte) (lost #f)]
    [(not (= byte (char->integer #\$))) (skip-to-content in)]))

(define (submit to who assignment content #:status status #:ask ask #:before-check [before-check void])
  (in-session to
    (lambda (in out)
      (start in out
           (identity who)
           (setting "assignment" assignment)
           (setting "submit-on-error" "no")
           "save-submission\n"
           (written (bytes-length content)))
      (expect in 'ok)
      (expect in 'go)
      (say out #"$" content)
      (define said (converse in out 'confirm status ask "Handin successful."))
      (before-check)
      (say out "check\n")
      (with-handlers ([exn:fail? (lambda (e) (fail "~a\nYou had confirmed by then, so your work may have been kept: look with Retrieve." (exn-message e)))])
        (converse in out 'ok status ask said)))))

;; Shows and answers until the server says end; the result is the final message as it stands then.
(define (converse in out end status ask final)
  (match (hear in)
    ['message
     (status (hear-text in))
     (converse in out end status ask final)]
    ['message-final (converse in out end status ask (hear-text in))]
    ['message-box
     (define text (hear-text in))
     (define styles (hear in))
     (say out (written (ask text (if (list? styles) (filter-symbols styles) '()))))
     (converse in out end status ask final)]
    [(? string? refusal) (fail "~a" refusal)]
    [(== end eq?) final]
    [other (strange other)]))

(define (filter-symbols data)
  (for/list ([datum (in-list data)] #:when (symbol? datum))
    datum))

(define (hear-text in)
  (define text (hear in))
  (if (string? text) text (strange text)))
