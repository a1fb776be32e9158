package handin.worker;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Closes the worker from inside: a second system call filter on all its threads. From then on no program can be started, no socket made
 * or connected, no file opened for writing, made, renamed or removed; threads, memory and the open socket go on.
 */
final class Seal {
    private static final long GET_PROCESS_ID = 39;
    private static final long SECCOMP = 317;
    private static final long SET_MODE_FILTER = 1;
    private static final long ALL_THREADS = 1;

    private Seal() {}

    /**
     * Installs the filter.
     *
     * @param allowedWithout whether the parent goes on without it where there is no such filter
     * @throws IllegalStateException if it cannot be installed
     */
    static void close(boolean allowedWithout) {
        String machine = System.getProperty("os.arch");
        if (!machine.equals("amd64") || !System.getProperty("os.name").equals("Linux")) {
            if (!allowedWithout) {
                throw new IllegalStateException("no filter of system calls is known for " + machine
                        + ": allow workers without it with -D" + Main.UNSEALED + "=allowed");
            }
            return;
        }
        long result = call(SECCOMP, SealFilter.program());
        if (result != 0) {
            throw new IllegalStateException("the kernel refused the filter of system calls: " + result);
        }
    }

    /** Takes every step but the last one: training must still write its cache. */
    static void rehearse() {
        call(GET_PROCESS_ID, SealFilter.program());
    }

    private static long call(long number, long[] program) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment instructions = arena.allocateFrom(ValueLayout.JAVA_LONG, program);
            MemorySegment filter = arena.allocate(16, 8);
            filter.set(ValueLayout.JAVA_SHORT, 0, (short) program.length);
            filter.set(ValueLayout.ADDRESS, 8, instructions);
            return (long) SystemCall.HANDLE.invokeExact(number, SET_MODE_FILTER, ALL_THREADS, filter);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Begins to make the handle of the call on a thread of its own. It takes tens of milliseconds, and whoever seals waits for the rest of them.
     */
    static void prepare() {
        Thread.ofPlatform().daemon().name("seal").start(() -> SystemCall.HANDLE.type());
    }

    /** Made once, by whoever comes first. */
    private static final class SystemCall {
        static final MethodHandle HANDLE = make();

        private static MethodHandle make() {
            Linker linker = Linker.nativeLinker();
            var number = ValueLayout.JAVA_LONG;
            return linker.downcallHandle(
                    linker.defaultLookup().find("syscall").orElseThrow(),
                    FunctionDescriptor.of(number, number, number, number, ValueLayout.ADDRESS),
                    Linker.Option.firstVariadicArg(1));
        }
    }
}
