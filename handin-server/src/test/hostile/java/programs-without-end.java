// Tries: start programs without end
// Group: processes
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: IOException: Cannot run program .*/
class Hw {
    static int f(int x) throws Exception {
        while (true) new ProcessBuilder("/usr/bin/prlimit", "/usr/bin/prlimit").start();
    }
}
