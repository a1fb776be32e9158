// Tries: start as many threads as it can
// Group: processes
// Ends: exited 0
#include "attempt.h"

#include <pthread.h>

static void *rest(void *unused) {
    pause();
    return 0;
}

int main(void) {
    pthread_attr_t small;
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, 65536);
    int threads = 0;
    for (pthread_t thread; threads < 2000 && pthread_create(&thread, &small, rest, 0) == 0;) threads++;
    if (threads > 32) through("more threads than allowed");
}
