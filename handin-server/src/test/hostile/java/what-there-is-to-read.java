// Tries: find people's files, temporary files, processes, devices or kernel settings anywhere
// Group: files
// Ends: accepted
import java.io.File;
import java.util.List;

class Hw {
    static int f(int x) {
        var places = List.of("/etc/passwd", "/etc/shadow", "/etc/hosts", "/etc/ssh", "/home", "/root", "/tmp", "/var", "/proc", "/sys", "/run", "/opt", "/srv", "/mnt",
                "/boot", "/usr/local", "/usr/share", "/dev/shm", "/dev/pts", "/dev/mem", "/dev/sda", "/dev/tty", "@COURSE@");
        return places.stream().map(File::new).noneMatch(File::exists) ? x + 1 : 0;
    }
}
