// Tries: start another virtual machine, without our limits
// Group: processes
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: IOException: Cannot run program .*/
class Hw {
    static int f(int x) throws Exception {
        return new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-version").start().waitFor() + x;
    }
}
