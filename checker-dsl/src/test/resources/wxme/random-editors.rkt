#lang racket/base
;; Makes files as DrRacket saves them, and beside each what Racket's own library reads: xvfb-run racket random-editors.rkt FOLDER COUNT SEED
;; N.wxme: random definitions, then interactions. N.txt: the text of the definitions by `wxme-port->text-port`.
(require racket/gui/base racket/class racket/port racket/file framework wxme (prefix-in pic: 2htdp/image))

(define-values (folder count seed)
  (let ([a (current-command-line-arguments)])
    (values (vector-ref a 0) (string->number (vector-ref a 1)) (string->number (vector-ref a 2)))))
(random-seed seed)
(define (pick . l) (list-ref l (random (length l))))

(define words '("(define " "x" "λ" "日本" "é" "e\u301" "😀" "\"quote\\\"\"" " " "  " ")" "(f 1 2)" ";; remark" "\t" "\n" "\n" "\n\n" "#|" "|#" "\\" "\u00a0" "; " "'" "|" "#\\a"))
(define (word) (case (random 12) [(0) (make-string (random 200) #\x)] [(1) (number->string (random 1000000))] [else (apply pick words)]))

(define (picture-file)
  (define b (make-bitmap (+ 1 (random 30)) (+ 1 (random 30))))
  (define dc (new bitmap-dc% [bitmap b]))
  (send dc set-brush (pick "red" "blue") 'solid)
  (send dc draw-rectangle 0 0 (random 20) (random 20))
  (define f (make-temporary-file "picture~a.png"))
  (send b save-file f 'png)
  f)

;; No pasteboards: Racket's library does not read where things lie on one.
;; The boxes of DrRacket's own menus belong to a tool that needs the whole program; these are written as it writes them.
(define (box-class name switch?)
  (define kind (new (class snip-class% (super-new))))
  (send kind set-classname name)
  (send kind set-version 1)
  (send (get-the-snip-class-list) add kind)
  (class editor-snip%
    (init-field inside)
    (define/override (write f) (when switch? (send f put (random 2))) (send inside write-to-file f))
    (define/override (copy) (new this% [inside inside]))
    (super-new [editor inside])
    (send this set-snipclass kind)))
(define text-box% (box-class (format "~s" '(lib "text-snipclass.ss" "xml")) #f))
(define old-text-box% (box-class "text-box%" #f))
(define xml-box% (box-class (format "~s" '(lib "xml-snipclass.ss" "xml")) #t))
(define scheme-box% (box-class (format "~s" '(lib "scheme-snipclass.ss" "xml")) #t))

(define (to-end t what) (send t insert what (send t last-position)))
(define (comment-box depth)
  (define s (new comment-box:snip%))
  (fill (send s get-editor) (random 6) (- depth 1))
  s)
(define (thing depth)
  (case (random (if (> depth 0) 8 4))
    [(0) (make-object image-snip% (picture-file) 'unknown #f #t)]
    [(1) (number-snip:make-fraction-snip (/ (- (random 200) 100) (+ 2 (random 60))) (pick #t #f))]
    [(2) (pic:overlay (pic:circle (+ 1 (random 30)) 'solid "red") (pic:text "λ" 12 'blue))]
    [(3) (make-object image-snip% (read-bitmap (picture-file)))]
    [(4) (new editor-snip% [editor (fill (new text%) (random 6) (- depth 1))])]
    [(5) (new (pick text-box% old-text-box%) [inside (fill (new text%) (random 6) (- depth 1))])]
    [(6) (new xml-box% [inside (fill (new text%) (random 6) (- depth 1))])]
    [(7) (new scheme-box% [inside (fill (new (pick racket:text% text%)) (random 6) (- depth 1))])]))
(define (fill t n depth)
  (for ([_ n])
    (case (random 10)
      [(0) (to-end t (thing depth))]
      ;; At the start of a line, so that both texts differ by whole lines only.
      [(1) (when (> depth 0) (to-end t "\n") (to-end t (comment-box depth)) (to-end t "\n"))]
      [else (to-end t (word))]))
  (when (and (zero? (random 3)) (> (send t last-position) 3))
    (define d (new style-delta%))
    (send d set-delta 'change-weight 'bold)
    (send d set-delta-foreground (pick "red" "green"))
    (send t change-style d 1 (random (send t last-position))))
  t)

(define (save file . editors)
  (define base (make-object editor-stream-out-bytes-base%))
  (define out (make-object editor-stream-out% base))
  (write-editor-version out base)
  (write-editor-global-header out)
  (for ([e editors]) (send e write-to-file out))
  (write-editor-global-footer out)
  (call-with-output-file file (lambda (p) (write-bytes (send base get-bytes) p))))

(for ([i count])
  (define file (build-path folder (format "~a.wxme" i)))
  (save file (fill (new (pick racket:text% text%)) (+ 1 (random 40)) 3) (fill (new text%) (random 6) 1))
  (call-with-output-file (build-path folder (format "~a.txt" i))
    (lambda (out) (copy-port (wxme-port->text-port (open-input-file file)) out))))
