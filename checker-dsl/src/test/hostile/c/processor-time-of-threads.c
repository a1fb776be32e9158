// Tries: compute in many threads at once, which all together have more time than one
// Group: time
// Ends: exceeded cpu
#include "attempt.h"

#include <pthread.h>

static void *spin(void *unused) {
    for (volatile long i = 0;; i++) {}
}

int main(void) {
    pthread_t thread;
    for (int i = 0; i < 8; i++) pthread_create(&thread, 0, spin, 0);
    spin(0);
}
