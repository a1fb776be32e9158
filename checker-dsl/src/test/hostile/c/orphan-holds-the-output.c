// Tries: leave a grandchild that keeps the output open for ever
// Group: leaving-behind
// Ends: exited 0
#include "attempt.h"

int main(void) {
    for (int i = 0; i < 8; i++) {
        if (fork() == 0) {
            setsid();
            for (int s = 1; s < 65; s++) signal(s, SIG_IGN);
            if (fork() == 0) for (;;) sleep(60);
            _exit(0);
        }
    }
    while (wait(0) > 0) {}
}
