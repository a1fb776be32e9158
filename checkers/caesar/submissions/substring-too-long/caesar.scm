;; for-char: evaluates the body for each character of a text.
(define-syntax for-char
  (syntax-rules ()
    ((_ (name text) body ...)
     (string-for-each (lambda (name) body ...) text))))

;; The letter that is key places further in the alphabet, case kept.
;; Other characters stay as they are.
(define (shift-char c key)
  (cond
    ((not (letter? c)) c)
    ((char-upper-case? c)
     (char-upcase (shift-char (char-downcase c) key)))
    (else
     (place->letter (modulo (+ (letter->place c) key) 26)))))

(define (encrypt text key)
  (let loop ((i 0))
    (if (> i (string-length text))
        ""
        (string-append (string (shift-char (string-ref text i) key))
                       (loop (+ i 1))))))

(define (decrypt text key)
  (encrypt text (- key)))

;; How often the letter stands in the text, in upper or lower case.
(define (count-letter text letter)
  (let ((count 0))
    (for-char (c text)
      (if (char=? (char-downcase c) letter)
          (set! count (+ count 1))))
    count))

;; The key of an encrypted text, if its most frequent letter was an e.
(define (crack text)
  (let loop ((place 0) (best 0))
    (cond
      ((= place 26)
       (modulo (- best (letter->place #\e)) 26))
      ((> (count-letter text (place->letter place))
          (count-letter text (place->letter best)))
       (loop (+ place 1) place))
      (else
       (loop (+ place 1) best)))))
