// Tries: write, make and remove files and directories in every place there is
// Group: files
// Ends: accepted
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class Hw {
    interface Deed { void on(Path path) throws Exception; }

    static boolean done(Deed deed, Path path) {
        try {
            deed.on(path);
            return true;
        } catch (Exception refused) {
            return false;
        }
    }

    static int f(int x) throws Exception {
        for (String place : List.of("/", "/control", "/worker", "/worker/lib", "/cache", "/usr", "/dev", "/lib", "/tmp", ".")) {
            Path in = Path.of(place);
            if (done(path -> Files.writeString(path.resolve("f"), "x"), in)
                    || done(path -> Files.createDirectory(path.resolve("d")), in)
                    || done(path -> Files.createSymbolicLink(path.resolve("l"), Path.of("/")), in)
                    || done(path -> Files.createTempFile(path, "t", "t"), in)) {
                return 0;
            }
        }
        boolean gone = new File("/worker/handin-worker.jar").delete() || new File("/cache/aot").renameTo(new File("/cache/a"));
        return gone || done(path -> File.createTempFile("abc", "d"), Path.of("/")) ? 0 : x + 1;
    }
}
