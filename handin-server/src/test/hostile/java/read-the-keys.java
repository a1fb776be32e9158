// Tries: read the course's private keys
// Group: files
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: (NoSuchFileException|FileSystemException|AccessDeniedException): .*/
import java.nio.file.Files;
import java.nio.file.Path;

class Hw {
    static int f(int x) throws Exception {
        return Files.readAllBytes(Path.of("@COURSE@/private-key.pem")).length
                + Files.readAllBytes(Path.of("@COURSE@/receipt-key.pem")).length;
    }
}
