// Tries: read, trace or take descriptors from the process that started it
// Group: processes
// Ends: exited 0
#include "attempt.h"

#include <sys/ptrace.h>
#include <sys/uio.h>

int main(void) {
    char bytes[16];
    struct iovec here = {bytes, 16}, there = {(void *)0x400000, 16};
    pid_t others[] = {1, getppid(), 2};
    for (int i = 0; i < 3; i++) {
        FILTERED(syscall(SYS_ptrace, PTRACE_ATTACH, others[i], 0, 0));
        FILTERED(syscall(SYS_ptrace, PTRACE_SEIZE, others[i], 0, 0));
        FILTERED(syscall(SYS_process_vm_readv, others[i], &here, 1, &there, 1, 0));
        FILTERED(syscall(SYS_process_vm_writev, others[i], &here, 1, &there, 1, 0));
        FILTERED(syscall(SYS_kcmp, getpid(), others[i], 0, 1, 1));
        int process = syscall(434, others[i], 0);
        for (int file = 0; file < 32; file++) FILTERED(syscall(438, process, file, 0));
        FILTERED(syscall(440, process, &there, 1, 4, 0));
        FILTERED(syscall(448, process, 0));
    }
    FILTERED(syscall(SYS_ptrace, PTRACE_TRACEME, 0, 0, 0));
    FILTERED(syscall(SYS_migrate_pages, 1, 1, bytes, bytes));
    FILTERED(syscall(SYS_move_pages, 1, 0, 0, 0, 0, 0));
}
