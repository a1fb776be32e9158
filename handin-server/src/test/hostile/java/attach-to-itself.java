// Tries: attach to its own virtual machine as a debugger does
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
        Class<?> machine = Class.forName("com.sun.tools.attach.VirtualMachine");
        String self = String.valueOf(ProcessHandle.current().pid());
        done = machine.getMethod("attach", String.class).invoke(null, self) != null;
    }
}
