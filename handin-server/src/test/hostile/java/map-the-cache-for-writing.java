// Tries: change the cache of compiled code that every later worker starts from
// Group: files
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: (NoSuchFileException|FileSystemException|AccessDeniedException): .*/
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

class Hw {
    static int f(int x) throws Exception {
        try (var file = FileChannel.open(Path.of("/cache/aot"), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            file.map(FileChannel.MapMode.READ_WRITE, 0, 4096).put(0, (byte) 1);
        }
        return x + 1;
    }
}
