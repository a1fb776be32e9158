// Tries: raise its own limits again
// Group: memory
// Ends: exited 0
#include "attempt.h"

int main(void) {
    int kinds[] = {RLIMIT_AS, RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_NOFILE, RLIMIT_NPROC, RLIMIT_MEMLOCK, RLIMIT_RTPRIO, RLIMIT_NICE};
    struct rlimit none = {RLIM_INFINITY, RLIM_INFINITY};
    for (int i = 0; i < 8; i++) {
        REFUSED(setrlimit(kinds[i], &none));
        REFUSED(prlimit(0, kinds[i], &none, 0));
        REFUSED(prlimit(1, kinds[i], &none, 0));
    }
}
