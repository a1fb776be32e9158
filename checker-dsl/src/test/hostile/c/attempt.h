// What the hostile programs share: an attempt that should fail, and a line if it did not.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

static inline void through(const char *what) {
    printf("THROUGH %s\n", what);
    fflush(stdout);
}

#define REFUSED(attempt)                                                                                               \
    do {                                                                                                               \
        if ((long)(attempt) != -1) through(#attempt);                                                                  \
    } while (0)

// Refused by the filter itself, not for some other reason that may be missing elsewhere.
#define FILTERED(attempt)                                                                                              \
    do {                                                                                                               \
        errno = 0;                                                                                                     \
        if ((long)(attempt) != -1 || (errno != EPERM && errno != ENOSYS)) through(#attempt);                           \
    } while (0)
