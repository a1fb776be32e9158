// Tries: set the machine's clock
// Group: kernel
// Ends: exited 0
#include "attempt.h"

#include <sys/time.h>
#include <sys/timex.h>
#include <time.h>

int main(void) {
    struct timeval day = {86400, 0};
    struct timespec same = {86400, 0};
    struct timex nothing = {0};
    FILTERED(settimeofday(&day, 0));
    FILTERED(clock_settime(CLOCK_REALTIME, &same));
    FILTERED(adjtimex(&nothing));
    FILTERED(clock_adjtime(CLOCK_REALTIME, &nothing));
}
