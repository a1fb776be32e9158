// Tries: interrupt the thread that reads the questions
// Group: worker
// Ends: refused: Your program came to an end in the middle of evaluating f(1). Take out whatever makes it exit, and hand in again.
class Hw {
    static int f(int x) {
        try {
            attack();
        } catch (Throwable refused) {
            // so be it
        }
        return x + 1;
    }

    static void attack() throws Throwable {
        reader().interrupt();
        Thread.sleep(5_000);
    }

    static Thread reader() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("main"))
                .findFirst()
                .orElseThrow();
    }
}
