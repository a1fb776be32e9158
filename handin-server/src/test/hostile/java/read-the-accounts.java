// Tries: read the accounts of the course by their absolute path
// Group: files
// Ends: refused: /Your code failed a test: f\(1\) should have a value, but it ended in an error: (NoSuchFileException|FileSystemException|AccessDeniedException): .*/
import java.nio.file.Files;
import java.nio.file.Path;

class Hw {
    static int f(int x) throws Exception {
        System.out.println(Files.readString(Path.of("@COURSE@/users/accounts.toml")));
        return x + 1;
    }
}
