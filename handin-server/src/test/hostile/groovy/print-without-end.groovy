// Tries: print without end while it is loaded
// Group: output
// Ends: refused: /Your program was stopped: running it printed more than 976 KB\. Print less\.\nThe last that it printed:\nno.*/
def f(x) { x + 1 }

while (true) print 'no\n' * 20_000
