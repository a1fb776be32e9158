// Tries: read the checker, which knows what is expected
// Group: files
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: (NoSuchFileException|FileSystemException|AccessDeniedException): .*/
import java.nio.file.Files;
import java.nio.file.Path;

class Hw {
    static int f(int x) throws Exception {
        return Files.readAllLines(Path.of("@COURSE@/checkers/java/checker.groovy")).size();
    }
}
