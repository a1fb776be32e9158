package handin.checker.sandbox;

import handin.checker.sandbox.Outcome.Exited;
import handin.checker.sandbox.SandboxCheck.Wall;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Tries to get out of a sandbox, and to use more than its limits. */
record WallTest(Supplier<Sandbox> sandbox, MachineGroups groups, KernelSettings kernel) {
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(20), Duration.ofSeconds(5), 64 << 20, 256 << 20, 16, 0, 64 << 10, 32);

    /** Each attempt prints its word only if it failed. */
    private static final String ATTEMPTS = """
            echo started
            [ -e /proc/self ] || [ -e /etc/passwd ] || [ -e /home ] || [ -e /tmp ] || echo hidden
            (echo x >/file) 2>/dev/null || echo read-only
            /bin/unshare --user /bin/true 2>/dev/null || echo filtered
            """;

    /** What each word that is printed proves, in the order of the attempts. */
    private enum Proof {
        STARTED("started", "programs run in namespaces of their own, without rights"),
        HIDDEN("hidden", "they see no files and processes of the machine"),
        READ_ONLY("read-only", "they can write nowhere"),
        FILTERED("filtered", "they can make no namespaces with more rights");

        private final String word;
        private final String wall;

        Proof(String word, String wall) {
            this.word = word;
            this.wall = wall;
        }
    }

    SandboxCheck run() {
        try (var opened = sandbox.get()) {
            return run(opened);
        } catch (SandboxBroken e) {
            return missing(String.valueOf(e.getMessage()));
        }
    }

    /** All at the same time, since most of it is waiting. */
    private SandboxCheck run(Sandbox opened) {
        var program = start(opened, ATTEMPTS, LIMITS);
        var probes = LimitProbes.all();
        var running = probes.stream()
                .map(probe -> start(opened, probe.script(), probe.limits()))
                .toList();
        var walls = new ArrayList<>(judge(outcome(program), program.output()).walls());
        for (int i = 0; i < probes.size() && walls.size() > 1; i++) {
            walls.add(
                    probes.get(i).judge(outcome(running.get(i)), running.get(i).output()));
        }
        return check(walls);
    }

    private static Running start(Sandbox opened, String script, Limits limits) {
        var binds = List.of(new Bind(Path.of("/usr/bin"), "/bin", Bind.Access.READ));
        return opened.start(new Program(List.of("/bin/sh", "-c", script), binds, Map.of("PATH", "/bin"), limits));
    }

    private static Outcome outcome(Running running) {
        try {
            return running.ended().join();
        } catch (CompletionException e) {
            throw new SandboxBroken("what a program uses cannot be found out: " + e.getMessage(), e);
        }
    }

    SandboxCheck judge(Outcome outcome, String output) {
        var words = output.lines().toList();
        if (!words.contains(Proof.STARTED.word)) {
            return missing(whyNot(outcome, output));
        }
        var walls = new ArrayList<Wall>();
        for (var proof : Proof.values()) {
            boolean stands = words.contains(proof.word);
            walls.add(new Wall(proof.wall, stands, "the attempt succeeded; tell the makers of Handin: " + output));
        }
        return check(walls);
    }

    private SandboxCheck missing(String advice) {
        return check(List.of(new Wall(Proof.STARTED.wall, false, advice)));
    }

    private SandboxCheck check(List<Wall> walls) {
        return new SandboxCheck(walls, groups.groups().means(), groups.better());
    }

    private String whyNot(Outcome outcome, String output) {
        if (output.contains("disable-userns")) {
            return "bubblewrap is too old; version 0.8 or newer is needed (Debian 12 has it)";
        }
        String said =
                output.isBlank() && outcome instanceof Exited exited ? "status " + exited.status() : output.strip();
        return kernel.advice()
                        .orElse("users without rights may not make namespaces here; in a container, start it with"
                                + " --security-opt seccomp=unconfined --security-opt apparmor=unconfined")
                + "; bubblewrap said: " + said;
    }
}
