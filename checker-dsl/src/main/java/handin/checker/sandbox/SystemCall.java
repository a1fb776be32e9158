package handin.checker.sandbox;

/** System calls of Linux on x86_64 that a program in the sandbox has no business with, by their numbers. */
enum SystemCall {
    // Other processes.
    PTRACE(101),
    KCMP(312),
    PROCESS_VM_READV(310),
    PROCESS_VM_WRITEV(311),
    PIDFD_GETFD(438),
    PROCESS_MADVISE(440),

    // Mounts, roots and namespaces.
    PIVOT_ROOT(155),
    CHROOT(161),
    MOUNT(165),
    UMOUNT2(166),
    UNSHARE(272),
    SETNS(308),
    OPEN_TREE(428),
    MOVE_MOUNT(429),
    FSOPEN(430),
    FSCONFIG(431),
    FSMOUNT(432),
    FSPICK(433),
    MOUNT_SETATTR(442),

    // Large and often broken parts of the kernel.
    BPF(321),
    PERF_EVENT_OPEN(298),
    USERFAULTFD(323),
    IO_URING_SETUP(425),
    IO_URING_ENTER(426),
    IO_URING_REGISTER(427),
    ADD_KEY(248),
    REQUEST_KEY(249),
    KEYCTL(250),
    MODIFY_LDT(154),

    // Files by other ways than their names, programs from memory.
    NAME_TO_HANDLE_AT(303),
    OPEN_BY_HANDLE_AT(304),
    MEMFD_CREATE(319),
    MEMFD_SECRET(447),
    EXECVEAT(322),
    USELIB(134),

    // The machine itself.
    SYSLOG(103),
    SYSFS(139),
    VHANGUP(153),
    ADJTIMEX(159),
    ACCT(163),
    SETTIMEOFDAY(164),
    SWAPON(167),
    SWAPOFF(168),
    REBOOT(169),
    IOPL(172),
    IOPERM(173),
    INIT_MODULE(175),
    DELETE_MODULE(176),
    QUOTACTL(179),
    NFSSERVCTL(180),
    LOOKUP_DCOOKIE(212),
    CLOCK_SETTIME(227),
    KEXEC_LOAD(246),
    CLOCK_ADJTIME(305),
    FINIT_MODULE(313),
    KEXEC_FILE_LOAD(320),
    QUOTACTL_FD(443),

    // Where memory lies.
    MBIND(237),
    SET_MEMPOLICY(238),
    GET_MEMPOLICY(239),
    MIGRATE_PAGES(256),
    MOVE_PAGES(279);

    // Those that the filter looks into instead of refusing them all.
    static final int SOCKET = 41;
    static final int SOCKETPAIR = 53;
    static final int CLONE = 56;
    static final int CLONE3 = 435;

    final int number;

    SystemCall(int number) {
        this.number = number;
    }
}
