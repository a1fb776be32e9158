#lang racket/base
;; The windows: hand in and fetch back; the account.

(require framework/preferences
         racket/class
         racket/gui/base
         racket/list
         racket/string
         "client.rkt"
         "here.rkt")

(provide show-handin show-account)

(define username-key (string->symbol (format "handin:~a:username" (course-host here))))
(preferences:set-default username-key "" string?)

;; ---- what both windows share

;; A window with a status line and one thing going on at a time, which can be cancelled.
(define working-dialog%
  (class dialog%
    (inherit show)
    (super-new [width 420] [stretchable-height #f] [border 10] [spacing 6])
    (define custodian #f)
    (define controls '())
    (define cancellable? #t)

    (define/public (set-controls! list)
      (set! controls list))

    (define/public (say text)
      (send status-text set-value text))

    ;; From here on a cancelled handin may have been kept all the same.
    (define/public (past-cancelling)
      (set! cancellable? #f))

    ;; Runs job in a thread of its own and done, with its result, in the window's.
    (define/public (work job done)
      (set! custodian (make-custodian))
      (set! cancellable? #t)
      (for ([control (in-list controls)])
        (send control enable #f))
      (parameterize ([current-custodian custodian])
        (thread
         (lambda ()
           (with-handlers ([exn:fail? (lambda (e) (finish (lambda () (say (exn-message e)))))])
             (define result (job))
             (finish (lambda () (done result))))))))

    (define (finish then)
      (define mine custodian)
      (queue-callback
       (lambda ()
         (when (eq? mine custodian)
           (set! custodian #f)
           (for ([control (in-list controls)])
             (send control enable #t))
           (then)))))

    (define/public (cancel)
      (cond
        [custodian
         (custodian-shutdown-all custodian)
         (set! custodian #f)
         (for ([control (in-list controls)])
           (send control enable #t))
         (say (if cancellable?
                  "Cancelled."
                  "Cancelled, but you had confirmed by then, so your work may have been kept: look with Retrieve."))]
        [else (show #f)]))

    (define/augment (on-close)
      (when custodian
        (cancel)))

    (define status-text
      (new text-field% [parent this] [label #f] [style '(multiple)] [min-height 60] [init-value ""]))))

(define (in-gui-thread proc)
  (define answer (make-channel))
  (queue-callback (lambda () (channel-put answer (proc))))
  (channel-get answer))

(define (ask-student parent text styles)
  (in-gui-thread (lambda () (message-box "Handin" text parent styles))))

(define (value field)
  (send field get-value))

;; ---- hand in and fetch back

;; pack: gives the bytes to hand in; fetched: called with the bytes that came back.
(define (show-handin parent #:pack pack #:fetched fetched)
  (define window (new working-dialog% [label (format "Handin: ~a" (course-name here))] [parent parent]))
  (define users
    (new text-field% [parent window] [label "Username (a team: a+b)"] [init-value (preferences:get username-key)]))
  (define password (new text-field% [parent window] [label "Password"] [style '(single password)]))
  (define assignment (new choice% [parent window] [label "Assignment"] [choices '()] [stretchable-width #t]))
  (define buttons (new horizontal-panel% [parent window] [alignment '(right center)] [stretchable-height #f]))
  (define (who)
    (preferences:set username-key (value users))
    (login (value users) (value password)))
  (define (chosen)
    (or (send assignment get-string-selection) ""))
  (define (status text)
    (queue-callback (lambda () (send window say text))))

  (define (hand-in)
    (define content (pack))
    (define student (who))
    (define what (chosen))
    (send window work
          (lambda ()
            (submit here student what content
                    #:status status
                    #:ask (lambda (text styles) (ask-student window text styles))
                    #:before-check (lambda () (send window past-cancelling))))
          (lambda (final)
            (send window say final)
            (show-final window final))))

  (define (fetch)
    (define student (who))
    (define what (chosen))
    (send window work
          (lambda () (retrieve here student what))
          (lambda (content)
            (send window show #f)
            (fetched content))))

  (define retrieve-button
    (new button% [parent buttons] [label "Retrieve"] [callback (lambda (button event) (fetch))]))
  (new button% [parent buttons] [label "Cancel"] [callback (lambda (button event) (send window cancel))])
  (define submit-button
    (new button% [parent buttons] [label "Submit"] [style '(border)] [callback (lambda (button event) (hand-in))]))
  (send window set-controls! (list users password assignment submit-button retrieve-button))
  (send window say (format "Asking ~a for the assignments ..." (course-host here)))
  (send window work
        (lambda () (assignments here))
        (lambda (names)
          (for ([name (in-list names)])
            (send assignment append name))
          (send submit-button enable (pair? names))
          (send window say (if (empty? names) "Nothing can be handed in just now." ""))))
  (send window show #t))

;; A receipt is to be kept, so it can be put into a file at once.
(define (show-final parent text)
  (define receipt (regexp-match #rx"-----BEGIN HANDIN RECEIPT-----.*-----END HANDIN RECEIPT-----\n" text))
  (cond
    [receipt
     (when (eqv? 2 (message-box/custom "Handin" text "OK" "Save Receipt..." #f parent '(default=1)))
       (save-receipt parent (car receipt)))]
    [else (message-box "Handin" text parent '(ok))]))

(define (save-receipt parent receipt)
  (define file (put-file "Where to keep the receipt" parent #f "receipt.txt"))
  (when file
    (call-with-output-file file #:exists 'truncate (lambda (port) (write-string receipt port)))
    (void)))

;; ---- the account

(define (show-account parent)
  (define window (new working-dialog% [label (format "Account: ~a" (course-name here))] [parent parent]))
  (define user
    (new text-field% [parent window] [label "Username"] [init-value (preferences:get username-key)]))
  (define password (new text-field% [parent window] [label "Password"] [style '(single password)]))
  (define new-password
    (new text-field% [parent window] [label "New password (to change it)"] [style '(single password)]))
  (define again (new text-field% [parent window] [label "New password again"] [style '(single password)]))
  (define fields-panel (new vertical-panel% [parent window] [stretchable-height #f]))
  (define fields '())
  (define buttons (new horizontal-panel% [parent window] [alignment '(right center)] [stretchable-height #f]))
  (define (who)
    (login (value user) (value password)))
  (define (do job done)
    (send window work job (lambda (result) (done result))))

  (define (show-info)
    (define student (who))
    (do (lambda () (user-info here student))
      (lambda (values)
        (for ([field (in-list fields)] [text (in-list values)])
          (send field set-value text))
        (send window say ""))))

  (define (make-account)
    (define student (who))
    (define values (map value fields))
    (do (lambda () (register here student values))
      (lambda (done) (send window say (format "Made the account ~a." (login-users student))))))

  (define (change-account)
    (define student (who))
    (define wanted (value new-password))
    (define values (map value fields))
    (if (equal? wanted (value again))
        (do (lambda () (change here student wanted values))
          (lambda (done) (send window say "Changed.")))
        (send window say "The two new passwords differ, so nothing was changed.")))

  (define action-buttons
    (for/list ([label '("Show" "Change" "Create Account")]
               [action (list show-info change-account make-account)])
      (new button% [parent buttons] [label label] [callback (lambda (button event) (action))])))
  (new button% [parent buttons] [label "Close"] [callback (lambda (button event) (send window cancel))])
  (send window set-controls! (append (list user password new-password again) action-buttons))
  (do (lambda () (user-fields here))
    (lambda (names)
      (set! fields
            (for/list ([name (in-list names)])
              (new text-field% [parent fields-panel] [label name])))
      (send window say "")))
  (send window show #t))
