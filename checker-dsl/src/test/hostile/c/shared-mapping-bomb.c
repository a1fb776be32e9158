// Tries: take memory that is shared with its children, a little in each
// Group: memory
// Ends: exceeded memory or exited 0
#include "attempt.h"

int main(void) {
    for (int child = 0; child < 12; child++) {
        if (fork() == 0) {
            char *part = mmap(0, 16 << 20, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
            if (part != MAP_FAILED) memset(part, 1, 16 << 20);
            usleep(400000);
            _exit(0);
        }
    }
    while (wait(0) > 0) {}
}
