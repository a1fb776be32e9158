// Tries: put handlers and loaders of its own on the worker's threads
// Group: worker
// Ends: accepted
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
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            thread.setUncaughtExceptionHandler((dead, why) -> System.exit(0));
            thread.setContextClassLoader(null);
            thread.setName("main");
        }
        Thread.setDefaultUncaughtExceptionHandler((dead, why) -> System.exit(0));
    }
}
