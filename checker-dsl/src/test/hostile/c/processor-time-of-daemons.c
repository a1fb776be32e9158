// Tries: end at once, after starting daemons that compute for ever
// Group: leaving-behind
// Ends: exited 0
#include "attempt.h"

int main(void) {
    for (int daemon = 0; daemon < 4; daemon++) {
        if (fork() == 0) {
            setsid();
            if (fork() == 0) {
                for (int file = 0; file < 3; file++) close(file);
                for (volatile long i = 0;; i++) {}
            }
            _exit(0);
        }
    }
    while (wait(0) > 0) {}
}
