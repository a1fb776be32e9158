// Tries: let the machine's crash reporter, which runs as root, look at its memory
// Group: kernel
// Ends: exited 0
#include "attempt.h"

int main(void) {
    struct rlimit none = {0, 0}, now;
    FILTERED(syscall(SYS_setrlimit, RLIMIT_CORE, &none));
    FILTERED(syscall(SYS_prlimit64, 0, RLIMIT_CORE, &none, 0));
    FILTERED(syscall(SYS_prlimit64, 0, 0x100000000L | RLIMIT_CORE, &none, 0));
    getrlimit(RLIMIT_CORE, &now);
    if (now.rlim_max > 1) through("core dumps");
    if (fork() == 0) abort();
    int status;
    wait(&status);
    if (WCOREDUMP(status)) through("a core dump");
}
