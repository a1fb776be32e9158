// Tries: start as many processes as it can
// Group: processes
// Ends: exited 0
#include "attempt.h"

int main(void) {
    int children = 0;
    for (; children < 2000; children++) {
        pid_t child = fork();
        if (child < 0) break;
        if (child == 0) pause();
    }
    if (children > 32) through("more processes than allowed");
}
