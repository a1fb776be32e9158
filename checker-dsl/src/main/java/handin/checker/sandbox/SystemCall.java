package handin.checker.sandbox;

/**
 * System calls of Linux on x86_64 that a program in the sandbox has no business with, by their numbers. Every number up to
 * {@link #LAST_KNOWN} was looked at; those that are not here are allowed, and numbers above do not exist inside.
 */
enum SystemCall {
    // Other processes.
    PTRACE(101),
    KCMP(312),
    PROCESS_VM_READV(310),
    PROCESS_VM_WRITEV(311),
    PIDFD_GETFD(438),
    PROCESS_MADVISE(440),
    PROCESS_MRELEASE(448),

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

    // What the machine has for all its programs together: asynchronous requests, writing back of disks, watches on
    // files that others use too, and what outlives the process that made it or is no process's memory.
    IO_SETUP(206),
    SYNC(162),
    SYNCFS(306),
    INOTIFY_INIT(253),
    INOTIFY_ADD_WATCH(254),
    INOTIFY_INIT1(294),
    FANOTIFY_INIT(300),
    FANOTIFY_MARK(301),
    SHMGET(29),
    SHMAT(30),
    SHMCTL(31),
    SHMDT(67),
    SEMGET(64),
    SEMOP(65),
    SEMCTL(66),
    SEMTIMEDOP(220),
    MSGGET(68),
    MSGSND(69),
    MSGRCV(70),
    MSGCTL(71),
    MQ_OPEN(240),
    MQ_UNLINK(241),
    SCHED_SETPARAM(142),
    SCHED_SETSCHEDULER(144),
    SCHED_SETATTR(314),
    IOPRIO_SET(251),

    // Large and often broken parts of the kernel.
    VMSPLICE(278),
    REMAP_FILE_PAGES(216),
    LANDLOCK_CREATE_RULESET(444),
    LANDLOCK_ADD_RULE(445),
    LANDLOCK_RESTRICT_SELF(446),
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
    USTAT(136),
    SYSFS(139),
    SYSCTL(156),
    VHANGUP(153),
    ADJTIMEX(159),
    ACCT(163),
    SETTIMEOFDAY(164),
    SETHOSTNAME(170),
    SETDOMAINNAME(171),
    SWAPON(167),
    SWAPOFF(168),
    REBOOT(169),
    IOPL(172),
    IOPERM(173),
    CREATE_MODULE(174),
    INIT_MODULE(175),
    DELETE_MODULE(176),
    GET_KERNEL_SYMS(177),
    QUERY_MODULE(178),
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
    static final int MMAP = 9;
    static final int IOCTL = 16;
    static final int SOCKET = 41;
    static final int SOCKETPAIR = 53;
    static final int CLONE = 56;
    static final int FCNTL = 72;
    static final int PERSONALITY = 135;
    static final int PRCTL = 157;
    static final int SETRLIMIT = 160;
    static final int PRLIMIT64 = 302;
    static final int SECCOMP = 317;
    static final int CLONE3 = 435;

    /** {@code futex_waitv} of Linux 5.16; no program that we know of needs a newer one. */
    static final int LAST_KNOWN = 449;

    final int number;

    SystemCall(int number) {
        this.number = number;
    }
}
