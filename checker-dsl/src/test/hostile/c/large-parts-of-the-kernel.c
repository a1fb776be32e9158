// Tries: use parts of the kernel that were often broken: bpf, perf, io_uring, userfaultfd, keys, modules
// Group: kernel
// Ends: exited 0
#include "attempt.h"

int main(void) {
    static char zero[256];
    for (int command = 0; command < 40; command++) FILTERED(syscall(SYS_bpf, command, zero, sizeof zero));
    FILTERED(syscall(SYS_perf_event_open, zero, 0, -1, -1, 0));
    FILTERED(syscall(SYS_userfaultfd, 1));
    FILTERED(syscall(SYS_io_uring_setup, 8, zero));
    FILTERED(syscall(SYS_io_uring_enter, 0, 0, 0, 0, 0));
    FILTERED(syscall(SYS_io_uring_register, 0, 0, 0, 0));
    FILTERED(syscall(SYS_add_key, "user", "k", "v", 1, -3));
    FILTERED(syscall(SYS_request_key, "user", "k", 0, -3));
    FILTERED(syscall(SYS_keyctl, 0, -3, 1));
    FILTERED(syscall(SYS_init_module, zero, sizeof zero, ""));
    FILTERED(syscall(SYS_finit_module, 0, "", 0));
    FILTERED(syscall(SYS_delete_module, "m", 0));
    FILTERED(syscall(SYS_kexec_load, 0, 0, 0, 0));
    FILTERED(syscall(SYS_modify_ldt, 0, zero, sizeof zero));
    FILTERED(syscall(SYS_iopl, 3));
    FILTERED(syscall(SYS_ioperm, 0, 1, 1));
    FILTERED(syscall(SYS_vmsplice, 1, 0, 0, 0));
    FILTERED(syscall(SYS_remap_file_pages, 0, 0, 0, 0, 0));
    FILTERED(syscall(SYS_syslog, 3, zero, sizeof zero));
    FILTERED(syscall(SYS_reboot, 0, 0, 0, 0));
    FILTERED(syscall(SYS_swapon, "/tmp/f", 0));
    FILTERED(syscall(SYS_acct, 0));
}
