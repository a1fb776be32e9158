package handin.checker.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Programs in bubblewrap. */
final class Bubblewrap implements Sandbox {
    private static final File NOTHING = new File("/dev/null");

    private final BubblewrapCommand command;
    private final UserSlots slots;
    private final ControlGroups groups;
    private final Starter starter = new Starter();
    private final ScheduledThreadPoolExecutor watch;
    private final Set<Running> running = ConcurrentHashMap.newKeySet();

    /** Held by all who start a program, and alone by who closes: nothing is then half started. */
    private final ReadWriteLock starting = new ReentrantReadWriteLock();

    private boolean closed;

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
        var tools = Tools.find();
        try {
            Path filter = write(settings.runtime().path(), SeccompFilter.bytes());
            var scratch = ScratchSpace.below(settings.runtime().path(), tools);
            var command = new BubblewrapCommand(tools, filter, us, scratch);
            var slots = new UserSlots(us, settings.firstUser(), UserSlots.locks(settings.runtime()));
            return new Bubblewrap(command, slots, groups);
        } catch (IOException e) {
            throw new SandboxBroken("cannot write " + e.getMessage(), e);
        }
    }

    /**
     * Whole or not at all, and under a name made of its content: another server of ours, which may be of an older version and know less to
     * refuse, may be reading and writing in the same directory.
     */
    private static Path write(Path directory, byte[] bytes) throws IOException {
        Path file = directory.resolve("seccomp-" + UUID.nameUUIDFromBytes(bytes) + ".bpf");
        Path fresh = Files.createTempFile(directory, "filter", "");
        Files.write(fresh, bytes);
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-r--r--"));
        return Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public Running start(Program program) {
        starting.readLock().lock();
        try {
            if (closed) {
                throw new SandboxBroken("the sandbox is closed");
            }
            return startNow(program);
        } finally {
            starting.readLock().unlock();
        }
    }

    private Running startNow(Program program) {
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
            Feeding.start(program.input(), process);
            var started = new SandboxedProcess(process, program.limits(), group, watch, () -> slots.giveBack(user));
            running.add(started);
            started.ended().whenComplete((outcome, failure) -> running.remove(started));
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
                .redirectErrorStream(program.streams() == Program.Streams.TOGETHER);
        if (program.input() instanceof Input.Empty) {
            builder.redirectInput(NOTHING);
        }
        builder.environment().clear();
        return builder;
    }

    @Override
    public void close() {
        starting.writeLock().lock();
        closed = true;
        starting.writeLock().unlock();
        List.copyOf(running).forEach(Running::kill);
        watch.shutdownNow();
        starter.close();
    }
}
