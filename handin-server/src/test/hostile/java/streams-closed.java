// Tries: close the streams of the process, so that its verdict cannot be told
// Group: output
// Ends: accepted
class Hw {
    static int f(int x) {
        if (System.out != null) {
            System.out.close();
            System.err.close();
        }
        System.setOut(null);
        System.setErr(null);
        return x + 1;
    }
}
