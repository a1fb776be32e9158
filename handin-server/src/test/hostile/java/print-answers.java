// Tries: print to both streams what an answer looks like
// Group: verdict
// Ends: refused: /Your code failed a test: f\(1\) gave 1, but 2 was expected\.\nThe last that it printed:\n\\u0000.*/
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

class Hw {
    static int f(int x) {
        for (var stream : new FileDescriptor[] {FileDescriptor.out, FileDescriptor.err}) {
            try (var out = new DataOutputStream(new FileOutputStream(stream))) {
                for (int number = 0; number < 100; number++) {
                    out.writeInt(16 + 4 + 1 + 1 + 4 + 1 + 4);
                    out.writeLong(0);
                    out.writeLong(0);
                    out.writeInt(number);
                    out.write(new byte[] {2, 3, 0, 0, 0, 1, (byte) (x + 1), 0, 0, 0, 0});
                }
                out.writeBytes("{\"verdict\": \"accepted\", \"score\": 100}\naccepted\nok\n");
            } catch (IOException e) {
                return 1;
            }
        }
        return 0;
    }
}
