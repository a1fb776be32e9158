package handin.checker.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/** Programs in bubblewrap. */
final class Bubblewrap implements Sandbox {
    private static final File NOTHING = new File("/dev/null");

    private final BubblewrapCommand command;
    private final UserSlots slots;
    private final ControlGroups groups;
    private final Starter starter = new Starter();
    private final ScheduledThreadPoolExecutor watch;
    private final Set<Running> running = ConcurrentHashMap.newKeySet();

    private Bubblewrap(BubblewrapCommand command, UserSlots slots, ControlGroups groups) {
        this.command = command;
        this.groups = groups;
        this.slots = slots;
        this.watch = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("sandbox-watch").factory());
        watch.setRemoveOnCancelPolicy(true);
    }

    static Sandbox open(SandboxSettings settings, ControlGroups groups) {
        var us = Identity.current();
        Path filter = settings.runtime()
                .path()
                .resolve("seccomp-" + Integer.toHexString(Arrays.hashCode(SeccompFilter.bytes())));
        try {
            write(filter, SeccompFilter.bytes());
        } catch (IOException e) {
            throw new SandboxBroken("cannot write " + filter + ": " + e.getMessage(), e);
        }
        var slots = new UserSlots(us, settings.firstUser(), UserSlots.locks(settings.runtime()));
        return new Bubblewrap(new BubblewrapCommand(Tools.find(), filter, us), slots, groups);
    }

    /** Whole or not at all: another server of ours may be reading it. One of another version has a file of its own. */
    private static void write(Path file, byte[] bytes) throws IOException {
        Path fresh = Files.createTempFile(file.getParent(), "filter", "");
        Files.write(fresh, bytes);
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-r--r--"));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public Running start(Program program) {
        int user = slots.take();
        try {
            return start(program, user, groups.open(program.limits()));
        } catch (IOException e) {
            slots.giveBack(user);
            throw new SandboxBroken("cannot prepare a program's files: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            slots.giveBack(user);
            throw e;
        }
    }

    private Running start(Program program, int user, ControlGroup group) throws IOException {
        try {
            var process = starter.start(builder(program, user, group));
            var started = new SandboxedProcess(process, program.limits(), group, watch);
            running.add(started);
            started.ended().whenComplete((outcome, failure) -> {
                running.remove(started);
                slots.giveBack(user);
            });
            return started;
        } catch (IOException | RuntimeException e) {
            group.end();
            throw e;
        }
    }

    private ProcessBuilder builder(Program program, int user, ControlGroup group) throws IOException {
        BubblewrapCommand.handOver(program, user);
        var builder = new ProcessBuilder(command.of(program, user, group.directories()))
                .directory(new File("/"))
                .redirectInput(NOTHING)
                .redirectErrorStream(true);
        builder.environment().clear();
        return builder;
    }

    @Override
    public void close() {
        List.copyOf(running).forEach(Running::kill);
        watch.shutdownNow();
        starter.close();
    }
}
