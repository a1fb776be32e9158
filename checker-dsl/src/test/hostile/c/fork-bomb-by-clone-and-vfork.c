// Tries: start processes by the less usual calls
// Group: processes
// Ends: exited 0
#include "attempt.h"

static char stack[65536];

static int rest(void *unused) {
    for (;;) pause();
}

int main(void) {
    int made = 0;
    for (int i = 0; i < 2000; i++) {
        if (clone(rest, stack + sizeof stack - 64, (i & 1 ? CLONE_PARENT : CLONE_FS) | SIGCHLD, 0) > 0) made++;
    }
    if (made > 32) through("more processes than allowed");
}
