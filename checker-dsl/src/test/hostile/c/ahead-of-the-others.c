// Tries: run before all other programs, and keep memory from being swapped
// Group: time
// Ends: exited 0
#include "attempt.h"

int main(void) {
    struct sched_param first = {1};
    FILTERED(sched_setscheduler(0, SCHED_FIFO, &first));
    FILTERED(sched_setscheduler(0, SCHED_RR, &first));
    FILTERED(syscall(SYS_sched_setattr, 0, &first, 0));
    FILTERED(syscall(SYS_ioprio_set, 1, 0, 1 << 13));
    REFUSED(setpriority(PRIO_PROCESS, 0, -20));
    REFUSED(mlockall(MCL_CURRENT | MCL_FUTURE));
    static char page[8192];
    REFUSED(mlock(page, sizeof page));
}
