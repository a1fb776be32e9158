package handin.worker;

import java.util.stream.LongStream;

/** The filter as a program of the kernel's packet filter: one long for each instruction (code, two jumps, a constant). */
final class SealFilter {
    private static final int LOAD = 0x20;
    private static final int IF_EQUAL = 0x15;
    private static final int IF_AT_LEAST = 0x35;
    private static final int IF_SET = 0x45;
    private static final int RETURN = 0x06;

    private static final int ALLOW = 0x7fff0000;
    private static final int FAIL = 0x00050000;
    private static final int NOT_PERMITTED = FAIL | 1;
    private static final int NO_SUCH_CALL = FAIL | 38;
    private static final int KILL = 0x80000000;

    private static final int ARCHITECTURE = 4;
    private static final int X86_64 = 0xC000003E;
    /** Calls numbered from here belong to the x32 set, another way to the same calls. */
    private static final int X32 = 0x40000000;

    private static final int CLONE = 56;
    private static final int CLONE3 = 435;
    private static final int THREAD_FLAG = 0x00010000;
    private static final int OPEN = 2;
    private static final int OPENAT = 257;
    private static final int OPENAT2 = 437;
    /** O_WRONLY, O_RDWR, O_CREAT, O_TRUNC. */
    private static final int WRITING = 0x1 | 0x2 | 0x40 | 0x200;

    /** Numbers of x86_64 from the kernel's unistd_64.h, by what they do. */
    private static final int[] REFUSED = {
        57, 58, 59, 322, // fork, vfork, execve, execveat
        41, 42, 43, 49, 50, 53, 288, // socket, connect, accept, bind, listen, socketpair, accept4
        62, 200, 129, 297, 424, 434,
        438, // kill, tkill, rt_sigqueueinfo, rt_tgsigqueueinfo, pidfd_send_signal, pidfd_open, pidfd_getfd
        101, 310, 311, // ptrace, process_vm_readv, process_vm_writev
        155, 161, 165, 166, 272, 308, // pivot_root, chroot, mount, umount2, unshare, setns
        428, 429, 430, 431, 432, 433, 442, // open_tree, move_mount, fsopen, fsconfig, fsmount, fspick, mount_setattr
        248, 249, 250, // add_key, request_key, keyctl
        298, 303, 304, 319, 321,
        323, // perf_event_open, name_to_handle_at, open_by_handle_at, memfd_create, bpf, userfaultfd
        425, 426, 427, // io_uring_setup, io_uring_enter, io_uring_register
        76, 77, 85, // truncate, ftruncate, creat
        82, 264, 316, 86, 265, 88, 266, // rename, renameat, renameat2, link, linkat, symlink, symlinkat
        83, 258, 84, 87, 263, 133, 259, // mkdir, mkdirat, rmdir, unlink, unlinkat, mknod, mknodat
        90, 91, 268, 452, 92, 93, 94, 260, // chmod, fchmod, fchmodat, fchmodat2, chown, fchown, lchown, fchownat
    };

    private SealFilter() {}

    static long[] program() {
        var program = LongStream.builder();
        program.add(load(ARCHITECTURE)).add(jump(IF_EQUAL, X86_64, 1, 0)).add(result(KILL));
        program.add(load(0)).add(jump(IF_AT_LEAST, X32, 0, 1)).add(result(NOT_PERMITTED));
        for (int number : REFUSED) {
            refuse(program, number, NOT_PERMITTED);
        }
        // The C library falls back from clone3 to clone, whose flags can be seen, and from openat2 to openat.
        refuse(program, CLONE3, NO_SUCH_CALL);
        refuse(program, OPENAT2, NO_SUCH_CALL);
        program.add(jump(IF_EQUAL, CLONE, 0, 4)).add(load(argument(0)));
        program.add(jump(IF_SET, THREAD_FLAG, 1, 0)).add(result(NOT_PERMITTED)).add(result(ALLOW));
        readOnly(program, OPENAT, 2);
        readOnly(program, OPEN, 1);
        return program.add(result(ALLOW)).build().toArray();
    }

    private static void refuse(LongStream.Builder program, int number, int how) {
        program.add(jump(IF_EQUAL, number, 0, 1)).add(result(how));
    }

    private static void readOnly(LongStream.Builder program, int number, int flags) {
        program.add(jump(IF_EQUAL, number, 0, 4)).add(load(argument(flags)));
        program.add(jump(IF_SET, WRITING, 0, 1)).add(result(NOT_PERMITTED)).add(result(ALLOW));
    }

    /** Where the low half of a call's argument lies. */
    private static int argument(int index) {
        return 16 + 8 * index;
    }

    private static long load(int offset) {
        return instruction(LOAD, 0, 0, offset);
    }

    private static long jump(int condition, int constant, int ifTrue, int ifFalse) {
        return instruction(condition, ifTrue, ifFalse, constant);
    }

    private static long result(int action) {
        return instruction(RETURN, 0, 0, action);
    }

    private static long instruction(int code, int ifTrue, int ifFalse, int constant) {
        return code | (long) ifTrue << 16 | (long) ifFalse << 24 | (long) constant << 32;
    }
}
