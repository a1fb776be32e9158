#lang racket/base
;; What DrRacket shows: a Handin button in the toolbar, and two items in the File menu.

(require drracket/tool
         mrlib/switchable-button
         racket/class
         racket/gui/base
         racket/unit
         "client.rkt"
         "dialog.rkt"
         "here.rkt"
         "work.rkt")

(provide tool@)

(define label (format "Handin ~a" (course-name here)))

;; An arrow into a tray.
(define (icon)
  (define bitmap (make-bitmap 16 16))
  (define dc (new bitmap-dc% [bitmap bitmap]))
  (send dc set-smoothing 'aligned)
  (send dc set-pen (make-pen #:color "dark green" #:width 2))
  (for ([line '((8 1 8 9) (8 9 5 6) (8 9 11 6) (2 9 2 14) (2 14 14 14) (14 14 14 9))])
    (send/apply dc draw-line line))
  (send dc set-bitmap #f)
  bitmap)

(define tool@
  (unit
    (import drracket:tool^)
    (export drracket:tool-exports^)

    (define (phase1) (void))
    (define (phase2) (void))

    (define handin-frame-mixin
      (mixin (drracket:unit:frame<%>) ()
        (inherit get-button-panel get-definitions-text register-toolbar-button)

        (define (hand-in)
          (show-handin this
                       #:pack (lambda () (pack (get-definitions-text)))
                       #:fetched open-fetched))

        ;; Into a window of its own: what is being worked on stays as it is.
        (define (open-fetched content)
          (define frame (drracket:unit:open-drscheme-window))
          (unpack-into (send frame get-definitions-text) content))

        (define/override (file-menu:between-save-as-and-print menu)
          (new menu-item%
               [parent menu]
               [label (string-append label "...")]
               [callback (lambda (item event) (hand-in))])
          (new menu-item%
               [parent menu]
               [label (format "Account for ~a..." (course-name here))]
               [callback (lambda (item event) (show-account this))])
          (super file-menu:between-save-as-and-print menu))

        (super-new)

        (define button
          (new switchable-button%
               [label label]
               [bitmap (icon)]
               [parent (get-button-panel)]
               [callback (lambda (button) (hand-in))]))
        (register-toolbar-button button #:number 700)
        (send (get-button-panel) change-children
              (lambda (children) (cons button (remq button children))))))

    (drracket:get/extend:extend-unit-frame handin-frame-mixin)))
