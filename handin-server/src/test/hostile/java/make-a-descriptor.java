// Tries: write to descriptors that are open but not its own
// Group: worker
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
import java.io.FileDescriptor;
import java.io.FileOutputStream;

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
        var make = FileDescriptor.class.getDeclaredConstructor(int.class);
        make.setAccessible(true);
        for (int number = 3; number < 64; number++) {
            try (var out = new FileOutputStream(make.newInstance(number))) {
                out.write(new byte[64]);
                done = true;
            }
        }
    }
}
