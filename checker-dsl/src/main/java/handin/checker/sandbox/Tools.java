package handin.checker.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The programs of the machine that build a sandbox. */
record Tools(Path bwrap, Path setpriv, Path prlimit, Path shell, Path unshare, Path mount, Path mkdir) {
    private static final List<Path> PLACES = List.of(Path.of("/usr/bin"), Path.of("/bin"), Path.of("/usr/local/bin"));

    static Tools find() {
        return new Tools(
                find("bwrap", "bubblewrap"),
                find("setpriv", "util-linux"),
                find("prlimit", "util-linux"),
                find("sh", "dash"),
                find("unshare", "util-linux"),
                find("mount", "mount"),
                find("mkdir", "coreutils"));
    }

    private static Path find(String program, String debianPackage) {
        return PLACES.stream()
                .map(place -> place.resolve(program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new SandboxBroken(
                        "the program " + program + " is missing; type: apt-get install " + debianPackage));
    }
}
