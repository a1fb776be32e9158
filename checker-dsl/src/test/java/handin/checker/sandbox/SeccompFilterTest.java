package handin.checker.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The filter run as the kernel would run it. */
class SeccompFilterTest {
    private static final int X86_64 = 0xC000003E;
    private static final int ALLOW = 0x7fff0000;
    private static final int KILL = 0x80000000;
    private static final int NOT_PERMITTED = 0x00050001;

    private static final int NO_SUCH_CALL = 0x00050026;

    private static int run(int architecture, int number, long... arguments) {
        var program = ByteBuffer.wrap(SeccompFilter.bytes("amd64")).order(ByteOrder.nativeOrder());
        int accumulator = 0;
        for (int at = 0; ; at++) {
            int code = program.getShort(8 * at);
            int operand = program.getInt(8 * at + 4);
            boolean jump = switch (code) {
                case 0x20 -> {
                    accumulator = operand == 0 ? number : operand == 4 ? architecture : half(arguments, operand - 16);
                    yield false;
                }
                case 0x15 -> accumulator == operand;
                case 0x35 -> Integer.compareUnsigned(accumulator, operand) >= 0;
                case 0x45 -> (accumulator & operand) != 0;
                case 0x06 -> false;
                default -> throw new AssertionError("instruction " + code);
            };
            if (code == 0x06) {
                return operand;
            }
            at += code == 0x20 ? 0 : program.get(8 * at + (jump ? 2 : 3));
        }
    }

    private static int half(long[] arguments, int offset) {
        long argument = offset / 8 < arguments.length ? arguments[offset / 8] : 0;
        return (int) (offset % 8 == 0 ? argument : argument >>> 32);
    }

    @ParameterizedTest
    @CsvSource({"read, 0", "write, 1", "openat, 257", "execve, 59", "futex, 202", "mmap, 9", "prlimit64, 302"})
    void whatAVirtualMachineNeedsIsAllowed(String call, int number) {
        assertThat(run(X86_64, number, 0)).as(call).isEqualTo(ALLOW);
    }

    @ParameterizedTest
    @CsvSource({
        "ptrace, 101",
        "mount, 165",
        "bpf, 321",
        "unshare, 272",
        "io_uring_setup, 425",
        "keyctl, 250",
        "kexec_load, 246"
    })
    void whatReachesIntoTheKernelIsRefused(String call, int number) {
        assertThat(run(X86_64, number, 0)).as(call).isEqualTo(NOT_PERMITTED);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "10, false", "16, false", "17, false", "40, false"})
    void onlyLocalSocketsAreAllowed(int family, boolean allowed) {
        assertThat(run(X86_64, 41, family)).isEqualTo(allowed ? ALLOW : NOT_PERMITTED);
        assertThat(run(X86_64, 53, family)).isEqualTo(allowed ? ALLOW : NOT_PERMITTED);
    }

    @Test
    void threadsAreAllowedAndNamespacesAreNot() {
        assertThat(run(X86_64, 56, 0x3D0F00)).isEqualTo(ALLOW);
        assertThat(run(X86_64, 56, 0x10000000)).isEqualTo(NOT_PERMITTED);
        assertThat(run(X86_64, 435, 0))
                .as("clone3: no such call, so that clone is tried")
                .isEqualTo(0x00050026);
    }

    @ParameterizedTest
    @CsvSource({
        "ioctl TIOCSTI, 16, 0, 0x5412, 0, 0",
        "the same with a high half, 16, 0, 0x100005412, 0, 0",
        "ioctl TIOCLINUX, 16, 0, 0x541C, 0, 0",
        "fcntl F_NOTIFY, 72, 0, 1026, 0, 0",
        "fcntl F_SETLEASE, 72, 0, 1024, 0, 0",
        "personality ADDR_NO_RANDOMIZE, 135, 0x40000, 0, 0, 0",
        "prctl PR_SCHED_CORE, 157, 62, 0, 0, 0",
        "mmap MAP_HUGETLB, 9, 0, 4096, 3, 0x40022",
        "seccomp with a listener, 317, 1, 8, 0, 0",
        "setrlimit of core dumps, 160, 4, 0x1000, 0, 0",
        "prlimit of core dumps, 302, 0, 4, 0x1000, 0",
        "prlimit with a high pointer, 302, 0, 4, 0x7f0000000000, 0"
    })
    void whatIsRefusedForItsArgument(String call, int number, String a, String b, String c, String d) {
        assertThat(run(X86_64, number, Long.decode(a), Long.decode(b), Long.decode(c), Long.decode(d)))
                .as(call)
                .isEqualTo(NOT_PERMITTED);
    }

    @ParameterizedTest
    @CsvSource({
        "ioctl FIONREAD, 16, 0, 0x541B, 0, 0",
        "fcntl F_SETFL, 72, 0, 4, 0, 0",
        "personality asked, 135, 0xffffffff, 0, 0, 0",
        "prctl PR_SET_NAME, 157, 15, 0, 0, 0",
        "mmap, 9, 0, 4096, 3, 0x22",
        "seccomp of threads, 317, 1, 1, 0, 0",
        "setrlimit of files, 160, 7, 0x1000, 0, 0",
        "prlimit of core dumps asked, 302, 0, 4, 0, 0x1000",
        "prlimit of files, 302, 0, 7, 0x1000, 0"
    })
    void theSameCallsWithOtherArgumentsAreAllowed(String call, int number, String a, String b, String c, String d) {
        assertThat(run(X86_64, number, Long.decode(a), Long.decode(b), Long.decode(c), Long.decode(d)))
                .as(call)
                .isEqualTo(ALLOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {450, 451, 467, 512, 4096, 0x3fffffff})
    void callsThatNobodyLookedAtDoNotExist(int number) {
        assertThat(run(X86_64, number)).isEqualTo(NO_SUCH_CALL);
    }

    @Test
    void otherWaysToCallTheKernelKill() {
        assertThat(run(0x40000003, 0, 0)).as("32-bit calls").isEqualTo(KILL);
        assertThat(run(X86_64, 0x40000000 | 59, 0)).as("x32 calls").isEqualTo(KILL);
    }

    @Test
    void anotherArchitectureIsRefusedInASentence() {
        assertThatThrownBy(() -> SeccompFilter.bytes("aarch64"))
                .isInstanceOf(SandboxBroken.class)
                .hasMessageContaining("aarch64");
    }
}
