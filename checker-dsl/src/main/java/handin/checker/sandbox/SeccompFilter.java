package handin.checker.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The filter on system calls, as the program of the kernel's packet filter machine that {@code bwrap --seccomp} takes. Network namespaces do
 * not cover every socket family (AF_VSOCK reaches the hypervisor), so only AF_UNIX is left; new namespaces are refused, since they open the
 * parts of the kernel that are made for root.
 */
final class SeccompFilter {
    private static final int LOAD = 0x20;
    private static final int IF_EQUAL = 0x15;
    private static final int IF_AT_LEAST = 0x35;
    private static final int IF_ANY_BIT = 0x45;
    private static final int RETURN = 0x06;

    private static final int ALLOW = 0x7fff0000;
    private static final int KILL = 0x80000000;
    private static final int NOT_PERMITTED = 0x00050000 | 1;
    private static final int NO_SUCH_CALL = 0x00050000 | 38;

    // Offsets in the kernel's struct seccomp_data.
    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int ARGUMENTS = 16;
    private static final int HIGH_HALF = 4;

    private static final int X86_64 = 0xC000003E;
    private static final int X32_CALLS = 0x40000000;
    private static final int AF_UNIX = 1;
    /** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET. */
    private static final int NEW_NAMESPACES = 0x7E020000;
    /** Pages of the machine's own store, which no control group for memory counts. */
    private static final int MAP_HUGETLB = 0x40000;
    /** Words typed as if at the terminal of another program. */
    private static final int TIOCSTI = 0x5412;

    private static final int TIOCLINUX = 0x541C;
    /** Signals when others use a file. */
    private static final int F_NOTIFY = 1026;

    private static final int F_SETLEASE = 1024;
    /** Lets a program keep the other half of each core idle. */
    private static final int PR_SCHED_CORE = 62;

    private static final int RLIMIT_CORE = 4;
    private static final int SECCOMP_FILTER_FLAG_NEW_LISTENER = 8;
    private static final int PLAIN_LINUX = 0;
    private static final int ASK_PERSONALITY = 0xFFFFFFFF;

    private record Instruction(int code, int jumpTrue, int jumpFalse, int operand) {}

    private final List<Instruction> program = new ArrayList<>();

    private SeccompFilter() {}

    /**
     * The filter for this machine, in its byte order.
     *
     * @throws SandboxBroken on another architecture than x86_64
     */
    static byte[] bytes() {
        return bytes(System.getProperty("os.arch"));
    }

    static byte[] bytes(String architecture) {
        if (!architecture.equals("amd64")) {
            throw new SandboxBroken("the filter on system calls is written for x86_64, and this machine is "
                    + architecture + ": submissions cannot be run safely here");
        }
        var filter = new SeccompFilter();
        filter.write();
        return filter.assemble();
    }

    private void write() {
        add(LOAD, 0, 0, ARCHITECTURE);
        add(IF_EQUAL, 1, 0, X86_64);
        add(RETURN, 0, 0, KILL);
        add(LOAD, 0, 0, NUMBER);
        add(IF_AT_LEAST, 0, 1, X32_CALLS);
        add(RETURN, 0, 0, KILL);
        add(IF_AT_LEAST, 0, 1, SystemCall.LAST_KNOWN + 1);
        add(RETURN, 0, 0, NO_SUCH_CALL);
        for (var call : SystemCall.values()) {
            refuse(call.number, NOT_PERMITTED);
        }
        // Its flags lie in memory, where a filter cannot look; the C library falls back to clone.
        refuse(SystemCall.CLONE3, NO_SUCH_CALL);
        lookInside();
        add(RETURN, 0, 0, ALLOW);
    }

    /** The kernel takes the lower half of these arguments and drops the upper, so a filter that looked at both could be deceived. */
    private void lookInside() {
        onlyWith(SystemCall.SOCKET, 0, AF_UNIX);
        onlyWith(SystemCall.SOCKETPAIR, 0, AF_UNIX);
        onlyWith(SystemCall.PERSONALITY, 0, PLAIN_LINUX, ASK_PERSONALITY);
        notWithBits(SystemCall.CLONE, 0, NEW_NAMESPACES);
        notWithBits(SystemCall.MMAP, 3, MAP_HUGETLB);
        notWithBits(SystemCall.SECCOMP, 1, SECCOMP_FILTER_FLAG_NEW_LISTENER);
        notWith(SystemCall.IOCTL, 1, TIOCSTI, TIOCLINUX);
        notWith(SystemCall.FCNTL, 1, F_NOTIFY, F_SETLEASE);
        notWith(SystemCall.PRCTL, 0, PR_SCHED_CORE);
        notWith(SystemCall.SETRLIMIT, 0, RLIMIT_CORE);
        readOnlyCoreLimit();
    }

    private void refuse(int call, int answer) {
        add(IF_EQUAL, 0, 1, call);
        add(RETURN, 0, 0, answer);
    }

    private void onlyWith(int call, int argument, int... values) {
        add(IF_EQUAL, 0, values.length + 3, call);
        add(LOAD, 0, 0, low(argument));
        for (int i = 0; i < values.length; i++) {
            add(IF_EQUAL, values.length - i, 0, values[i]);
        }
        add(RETURN, 0, 0, NOT_PERMITTED);
        add(RETURN, 0, 0, ALLOW);
    }

    private void notWith(int call, int argument, int... values) {
        add(IF_EQUAL, 0, values.length + 3, call);
        add(LOAD, 0, 0, low(argument));
        for (int i = 0; i < values.length; i++) {
            add(IF_EQUAL, values.length - i, 0, values[i]);
        }
        add(RETURN, 0, 0, ALLOW);
        add(RETURN, 0, 0, NOT_PERMITTED);
    }

    private void notWithBits(int call, int argument, int bits) {
        add(IF_EQUAL, 0, 4, call);
        add(LOAD, 0, 0, low(argument));
        add(IF_ANY_BIT, 0, 1, bits);
        add(RETURN, 0, 0, NOT_PERMITTED);
        add(RETURN, 0, 0, ALLOW);
    }

    /** {@code prlimit(process, resource, new, old)}: the limit on core dumps may be asked, with no new one given, and not be set. */
    private void readOnlyCoreLimit() {
        add(IF_EQUAL, 0, 8, SystemCall.PRLIMIT64);
        add(LOAD, 0, 0, low(1));
        add(IF_EQUAL, 0, 5, RLIMIT_CORE);
        add(LOAD, 0, 0, low(2));
        add(IF_EQUAL, 0, 2, 0);
        add(LOAD, 0, 0, low(2) + HIGH_HALF);
        add(IF_EQUAL, 1, 0, 0);
        add(RETURN, 0, 0, NOT_PERMITTED);
        add(RETURN, 0, 0, ALLOW);
    }

    private static int low(int argument) {
        return ARGUMENTS + 8 * argument;
    }

    private void add(int code, int jumpTrue, int jumpFalse, int operand) {
        program.add(new Instruction(code, jumpTrue, jumpFalse, operand));
    }

    private byte[] assemble() {
        var bytes = ByteBuffer.allocate(8 * program.size()).order(ByteOrder.nativeOrder());
        for (var instruction : program) {
            bytes.putShort((short) instruction.code)
                    .put((byte) instruction.jumpTrue)
                    .put((byte) instruction.jumpFalse)
                    .putInt(instruction.operand);
        }
        return bytes.array();
    }
}
