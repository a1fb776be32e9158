#lang racket/base
;; A student's work on its way to the server and back: DrRacket's own form, with pictures and boxes in it.

(require racket/class
         racket/gui/base)

(provide pack unpack-into)

;; The definitions as DrRacket's own form has them, and an empty interactions window, which concerns nobody.
(define (pack definitions)
  (define base (make-object editor-stream-out-bytes-base%))
  (define stream (make-object editor-stream-out% base))
  (write-editor-version stream base)
  (write-editor-global-header stream)
  (send definitions write-to-file stream)
  (send (new text%) write-to-file stream)
  (write-editor-global-footer stream)
  (send base get-bytes))

;; Puts what came back in the place of what is in the editor: that form again, or plain text.
(define (unpack-into editor content)
  (send editor begin-edit-sequence)
  (send editor erase)
  (define form (regexp-match #rx#"^(?:#reader[^\n)]*\\))?(WXME.*)$" content))
  (if form
      (read-into editor (cadr form))
      (send editor insert (bytes->string/utf-8 content #\?)))
  (send editor end-edit-sequence))

(define (read-into editor content)
  (define base (make-object editor-stream-in-bytes-base% content))
  (define stream (make-object editor-stream-in% base))
  (read-editor-version stream base #t)
  (read-editor-global-header stream)
  (send editor read-from-file stream)
  (send (new text%) read-from-file stream)
  (read-editor-global-footer stream))
