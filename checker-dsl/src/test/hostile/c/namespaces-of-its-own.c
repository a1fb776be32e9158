// Tries: make or enter namespaces, to be root in them
// Group: kernel
// Ends: exited 0
#include "attempt.h"

int main(void) {
    long flags[] = {CLONE_NEWUSER, CLONE_NEWNS, CLONE_NEWNET, CLONE_NEWPID, CLONE_NEWIPC, CLONE_NEWUTS, CLONE_NEWCGROUP, 0x80};
    for (int i = 0; i < 8; i++) {
        FILTERED(syscall(SYS_unshare, flags[i]));
        FILTERED(syscall(SYS_unshare, flags[i] | CLONE_NEWUSER));
        FILTERED(syscall(SYS_setns, 0, flags[i]));
        if (flags[i] != 0x80) FILTERED(syscall(SYS_clone, flags[i] | SIGCHLD, 0, 0, 0, 0));
        if (flags[i] != 0x80) FILTERED(syscall(SYS_clone, 0x100000000L | flags[i] | SIGCHLD, 0, 0, 0, 0));
    }
    uint64_t arguments[11] = {CLONE_NEWUSER, 0, 0, 0, SIGCHLD};
    FILTERED(syscall(SYS_clone3, arguments, 64));
}
