package handin.checker.eval;

import handin.checker.sandbox.Bind;
import handin.checker.sandbox.Sandbox;
import handin.checker.sandbox.SandboxBroken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The JDK that workers run on, as the sandbox has to show it. */
final class JavaRuntime {
    /**
     * What opens a library that its user names, and calls into it: the providers for tokens, cards and tickets, and agents. Neither modules nor
     * flags keep a program from them, as a review found.
     */
    private static final List<String> DOORS_TO_NATIVE_CODE = List.of(
            "j2pkcs11", "j2gss", "j2pcsc", "attach", "instrument", "jdwp", "dt_socket", "saproc", "management_agent");

    private static final Path NOTHING = Path.of("/dev/null");

    private final Path home;
    private final List<Bind> binds;

    private JavaRuntime(Path home, List<Bind> binds) {
        this.home = home;
        this.binds = List.copyOf(binds);
    }

    /**
     * Looks at a JDK.
     *
     * @throws SandboxBroken if it is none, or users without rights cannot read it
     */
    static JavaRuntime at(Path jdk) {
        try {
            Path home = jdk.toRealPath();
            readable(home.resolve("bin/java"));
            readable(home.resolve("lib/modules"));
            var binds = new ArrayList<Bind>();
            binds.add(Bind.same(home));
            elsewhere(home).forEach(file -> binds.add(Bind.same(file)));
            doorsToNativeCode(home).forEach(file -> binds.add(new Bind(NOTHING, file.toString(), Bind.Access.READ)));
            return new JavaRuntime(home, binds);
        } catch (IOException | UncheckedIOException e) {
            throw new SandboxBroken("there is no complete JDK at " + jdk + ": " + e.getMessage(), e);
        }
    }

    private static List<Path> doorsToNativeCode(Path home) {
        return DOORS_TO_NATIVE_CODE.stream()
                .map(name -> home.resolve("lib").resolve("lib" + name + ".so"))
                .filter(Files::exists)
                .toList();
    }

    String java() {
        return home.resolve("bin/java").toString();
    }

    List<Bind> binds() {
        return binds;
    }

    /** Without {@code /proc} the launcher cannot find its own libraries, so it is told where they are. */
    String libraries() {
        return home.resolve("lib") + ":" + home.resolve("lib/server");
    }

    /** What tells this JDK from another: where it lies, and its vendor's note of the exact build. */
    String identity() {
        try {
            Path release = home.resolve("release");
            return home + "\n" + Files.getLastModifiedTime(home.resolve("lib/modules"))
                    + (Files.exists(release) ? Files.readString(release) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Debian's JDKs keep their configuration in {@code /etc} and link to it, file by file. */
    private static TreeSet<Path> elsewhere(Path home) throws IOException {
        var found = new TreeSet<Path>();
        for (String part : List.of("conf", "lib")) {
            try (Stream<Path> files = Files.walk(home.resolve(part), 4)) {
                for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                    if (Files.exists(link) && !link.toRealPath().startsWith(home)) {
                        found.add(link.resolveSibling(Files.readSymbolicLink(link))
                                .normalize());
                    }
                }
            }
        }
        return found;
    }

    private static void readable(Path file) throws IOException {
        if (!Sandbox.mayRead(file)) {
            throw new SandboxBroken("users without rights cannot read " + file + ", and submissions run as such a user;"
                    + " install the JDK below /usr/lib/jvm, or open its directories with chmod o+rx");
        }
    }
}
