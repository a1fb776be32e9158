// Tries: print a gigabyte
// Group: output
// Ends: refused: /Your program was stopped: evaluating f\(1\) printed more than 976 KB\. Print less\.\nThe last that it printed:\nxxx.*/
class Hw {
    static int f(int x) {
        String s = "x".repeat(1 << 16);
        for (int i = 0; i < 1 << 14; i++) System.out.print(s);
        return x + 1;
    }
}
