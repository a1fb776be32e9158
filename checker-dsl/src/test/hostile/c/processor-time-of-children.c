// Tries: compute in one child after the other, none of which uses much
// Group: time
// Ends: exceeded cpu
#include "attempt.h"

#include <time.h>

int main(void) {
    for (int child = 0; child < 100; child++) {
        if (fork() == 0) {
            while (clock() < CLOCKS_PER_SEC / 5) {}
            _exit(0);
        }
        wait(0);
    }
    through("20 seconds");
}
