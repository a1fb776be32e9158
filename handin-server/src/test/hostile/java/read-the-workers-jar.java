// Tries: find something of use in the worker's own files
// Group: worker
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
class Hw {
    static boolean done;

    static int f(int x) {
        try {
            attack();
        } catch (Throwable refused) {
            done = false;
        }
        return done ? x + 1 : 0;
    }

    static void attack() throws Throwable {
        done = new java.io.File("/worker/handin-worker.jar").canWrite();
        for (String name : new String[] {"/worker", "/worker/lib", "/control", "/cache"}) {
            String[] files = new java.io.File(name).list();
            for (String file : files == null ? new String[0] : files) {
                String lower = file.toLowerCase();
                done |= lower.endsWith(".groovy") || lower.endsWith(".toml") || lower.contains("checker.");
            }
        }
    }
}
