// Tries: print megabytes of zero bytes in one line
// Group: output
// Ends: refused: /Your program was stopped: evaluating f\(1\) printed more than 976 KB\. Print less\.\nThe last that it printed:\n\\u0000\\u0000.*/
def f(x) {
    def zeros = new byte[1 << 16]
    while (true) System.out.write(zeros)
}
