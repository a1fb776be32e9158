#lang racket/base
;; Makes read.tsv and written.tsv beside it with Racket 8.7: racket generate.rkt
;; read.tsv: bytes to read (hex), then what `read` makes of them: name and content (hex), or "error", or "shape" if it is something else.
;; written.tsv: name and content (hex), then the line that `write` makes of them (hex).
(require racket/random file/sha1)
(random-seed 3)
(define (pick l) (list-ref l (random (length l))))
(define (repeat n f) (apply bytes-append (for/list ([_ (random n)]) (f))))
(define hex bytes->hex-string)

(define common '(#"a" #"Z" #"7" #"8" #"f" #" " #"(" #";" #"#" #"|" #"'" #"\n" #"\r\n" #"\t" #"\0" #"\\a" #"\\b" #"\\t" #"\\n" #"\\v" #"\\f" #"\\r" #"\\e" #"\\\""
  #"\\\\" #"\\'" #"\\\n" #"\\\r\n" #"\\\r" #"\\x4" #"\\x41" #"\\xfF" #"\\0" #"\\12" #"\\101" #"\\377" #"\303\251"))
(define in-bytes (append common common common common common common common '(#"\\400" #"\\q" #"\\8" #"\\u41" #"\\U41" #"\\xg" #"\316\273")))
(define in-text (append common common common common common common '(#"\316\273" #"\360\237\230\200" #"\\u3bb" #"\\u00e9" #"\\u1F60" #"\\uD83D\\uDE00" #"\\U1F600" #"\\U0001F600" #"\\UE9" #"\\400" #"\\q" #"\\uD83D"
  #"\\uDE00" #"\\U110000" #"\\ux" #"\\uD83D\\u0041")))
(define gaps '(#"" #"" #" " #"\n" #"\t" #"\f" #" ; c\n" #";\r" #"#|c|#" #"#| #| |# \" |#" #"#;x" #"#;(a [b] \"c\")" #"#; #;x #\"y\" " #"#;\")\""))
(define (text) (bytes-append #"\"" (repeat 8 (lambda () (pick in-text))) #"\""))
(define (content) (bytes-append #"#\"" (repeat 12 (lambda () (pick in-bytes))) #"\""))
(define (gap) (pick gaps))
(define (entry)
  (define ends (pick '((#"(" #")") (#"(" #")") (#"[" #"]") (#"{" #"}") (#"(" #")") (#"(" #"]"))))
  (define parts (pick (list (list (text) (content)) (list (text) (content)) (list (text) (content)) (list (text) (content)) (list (text) (text)) (list (content) (text)) (list (text)) (list (text) #"sym")
    (list (text) (content) (content)) '())))
  (define whole (bytes-append (gap) (car ends) (gap) (apply bytes-append (for/list ([p parts]) (bytes-append p (gap)))) (cadr ends) (gap)))
  (if (zero? (random 12)) (subbytes whole 0 (random (add1 (bytes-length whole)))) whole))
(define (meaning b)
  (with-handlers ([exn:fail? (lambda (_) "error")])
    (define in (open-input-bytes b))
    (define d (read in))
    (define after (read in))
    (if (and (list? d) (= (length d) 2) (string? (car d)) (bytes? (cadr d)) (eof-object? after))
        (string-append (hex (string->bytes/utf-8 (car d))) "\t" (hex (cadr d)))
        "shape")))
(with-output-to-file "read.tsv" #:exists 'truncate
  (lambda () (for ([_ 600]) (define b (entry)) (printf "~a\t~a\n" (hex b) (meaning b)))))

(define name-parts '("a" "B" "9" "-" "_" "(" "\"" ";" "#" "é" "e\u301" "λ" "日本" "😀" "'" "|" "."))
(with-output-to-file "written.tsv" #:exists 'truncate
  (lambda ()
    (for ([i 200])
      (define name (apply string-append (format "f~a" i) (for/list ([_ (random 6)]) (pick name-parts))))
      (define content (apply bytes-append (for/list ([_ (random 40)]) (if (zero? (random 3)) (pick '(#"\0" #"1" #"8" #"\"" #"\\" #"\n" #"\177" #"\377")) (bytes (random 256))))))
      (define out (open-output-bytes))
      (write (list name content) out)
      (newline out)
      (printf "~a\t~a\t~a\n" (hex (string->bytes/utf-8 name)) (hex content) (hex (get-output-bytes out))))))
