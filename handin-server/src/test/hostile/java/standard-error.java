// Tries: print on the other stream without end
// Group: output
// Ends: refused: /Your program was stopped: evaluating f\(1\) printed more than 976 KB\. Print less\.\nThe last that it printed:\nno\nno.*/
class Hw {
    static int f(int x) {
        while (true) System.err.println("no");
    }
}
