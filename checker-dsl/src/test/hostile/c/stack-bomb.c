// Tries: recurse without end
// Group: memory
// Ends: ended by signal 11
#include "attempt.h"

static int deeper(volatile int depth) {
    volatile char frame[4096];
    frame[0] = depth;
    return deeper(depth + 1) + frame[0];
}

int main(void) { return deeper(0); }
