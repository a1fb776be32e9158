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
    private static final int FIRST_ARGUMENT = 16;

    private static final int X86_64 = 0xC000003E;
    private static final int X32_CALLS = 0x40000000;
    private static final int AF_UNIX = 1;
    /** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET. */
    private static final int NEW_NAMESPACES = 0x7E020000;

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
        for (var call : SystemCall.values()) {
            refuse(call.number, NOT_PERMITTED);
        }
        // Its flags lie in memory, where a filter cannot look; the C library falls back to clone.
        refuse(SystemCall.CLONE3, NO_SUCH_CALL);
        onlyFamily(SystemCall.SOCKET);
        onlyFamily(SystemCall.SOCKETPAIR);
        add(IF_EQUAL, 0, 3, SystemCall.CLONE);
        add(LOAD, 0, 0, FIRST_ARGUMENT);
        add(IF_ANY_BIT, 0, 1, NEW_NAMESPACES);
        add(RETURN, 0, 0, NOT_PERMITTED);
        add(RETURN, 0, 0, ALLOW);
    }

    private void refuse(int call, int answer) {
        add(IF_EQUAL, 0, 1, call);
        add(RETURN, 0, 0, answer);
    }

    private void onlyFamily(int call) {
        add(IF_EQUAL, 0, 4, call);
        add(LOAD, 0, 0, FIRST_ARGUMENT);
        add(IF_EQUAL, 1, 0, AF_UNIX);
        add(RETURN, 0, 0, NOT_PERMITTED);
        add(RETURN, 0, 0, ALLOW);
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
