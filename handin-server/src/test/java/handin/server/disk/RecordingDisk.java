package handin.server.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The real disk, with a list of what was done to it, such as {@code force users/alice/hw1}. Paths are relative to a root. */
public class RecordingDisk implements Disk {
    private final Disk real = Disk.real();
    private final Path root;
    private final List<String> acts = Collections.synchronizedList(new ArrayList<>());

    public RecordingDisk(Path root) {
        this.root = root;
    }

    public List<String> acts() {
        return acts;
    }

    /** Called before each act that changes or forces something. */
    protected void act(String name, Path... paths) throws IOException {
        var words = new StringBuilder(name);
        for (Path path : paths) {
            words.append(' ').append(root.relativize(path));
        }
        acts.add(words.toString());
    }

    @Override
    public boolean exists(Path path) {
        return real.exists(path);
    }

    @Override
    public boolean isDirectory(Path path) {
        return real.isDirectory(path);
    }

    @Override
    public boolean isFile(Path path) {
        return real.isFile(path);
    }

    @Override
    public Instant modified(Path file) throws IOException {
        return real.modified(file);
    }

    @Override
    public List<String> names(Path directory) throws IOException {
        return real.names(directory);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return real.read(file);
    }

    @Override
    public void makeDirectory(Path directory) throws IOException {
        act("make", directory);
        real.makeDirectory(directory);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        act("write", file);
        real.write(file, content);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        act("copy", from, to);
        real.copy(from, to);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        act("rename", from, to);
        real.rename(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        act("delete", path);
        real.delete(path);
    }

    @Override
    public void force(Path path) throws IOException {
        act("force", path);
        real.force(path);
    }
}
