// Tries: use up the machine's asynchronous requests, which databases need, and make it write back all disks
// Group: kernel
// Ends: exited 0
#include "attempt.h"

int main(void) {
    static long context;
    FILTERED(syscall(SYS_io_setup, 65536, &context));
    FILTERED(syscall(SYS_sync));
    FILTERED(syscall(SYS_syncfs, open("/usr", O_RDONLY)));
}
