;; Tries: print without end
;; Group: output
;; Ends: refused: /Your program was stopped: evaluating \(f 1\) printed more than 976 KB\. Print less\.\nThe last that it printed:\nn?o? ?no no.*/
(define (f x)
  (display "no ")
  (f x))
