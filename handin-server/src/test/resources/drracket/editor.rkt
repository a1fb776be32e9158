#lang racket/base
;; What DrRacket's editor holds, on its way out and back. Argument: work that a real DrRacket handed in. Needs a screen.

(require handin-test/work
         racket/class
         racket/file
         racket/gui/base)

(define (unpacked content)
  (define editor (new text%))
  (send editor insert "what was there before")
  (unpack-into editor content)
  (send editor get-text))

(define editor (new text%))
(send editor insert "(define λ ")
(send editor insert (make-object image-snip% (make-bitmap 4 4)))
(send editor insert ")\n")

(printf "packed: ~s\n" (regexp-match? #rx#"WXME0111 ##" (pack editor)))
(printf "back: ~s\n" (unpacked (pack editor)))
(printf "drracket: ~s\n" (car (regexp-split #rx"\n" (unpacked (file->bytes (vector-ref (current-command-line-arguments) 0))))))
(printf "plain: ~s\n" (unpacked #"(define x 1) ; \316\273"))
