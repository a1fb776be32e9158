// Tries: use six times its memory in six children, each below the limit of one process
// Group: memory
// Ends: exceeded memory
#include "attempt.h"

int main(void) {
    for (int child = 0; child < 6; child++) {
        if (fork() == 0) {
            char *part = malloc(56 << 20);
            if (part) memset(part, child + 1, 56 << 20);
            sleep(1);
            _exit(0);
        }
    }
    int status, whole = 0;
    while (wait(&status) > 0) whole += WIFEXITED(status);
    if (whole == 6) through("six times its memory");
}
