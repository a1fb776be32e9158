// Tries: switch off the kernel's protections for its own processes
// Group: kernel
// Ends: exited 0
#include "attempt.h"

#include <sys/personality.h>

int main(void) {
    FILTERED(personality(ADDR_NO_RANDOMIZE));
    FILTERED(personality(READ_IMPLIES_EXEC));
    FILTERED(personality(MMAP_PAGE_ZERO));
    FILTERED(personality(PER_LINUX32));
    if (personality(0xffffffff) != 0) through("personality");
    REFUSED(mmap(0, 4096, PROT_WRITE, MAP_ANONYMOUS | MAP_PRIVATE | MAP_FIXED, -1, 0));
    FILTERED(syscall(SYS_seccomp, 1, 8, 0));
    if (prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0) == 0) through("new privileges");
    FILTERED(prctl(62, 1, 0, 0, 0));
}
