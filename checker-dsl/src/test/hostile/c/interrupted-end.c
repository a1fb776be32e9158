// Tries: end in the middle of starting others, over and over
// Group: leaving-behind
// Ends: exited 0
#include "attempt.h"

int main(void) {
    for (int i = 0; i < 200; i++) {
        if (fork() == 0) {
            for (int file = 0; file < 3; file++) close(file);
            setsid();
        }
    }
}
