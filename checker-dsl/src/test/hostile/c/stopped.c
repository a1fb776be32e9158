// Tries: stop itself and everything it started, so that it never ends
// Group: time
// Ends: exceeded wall
#include "attempt.h"

int main(void) {
    for (int child = 0; child < 5; child++) {
        if (fork() == 0) {
            raise(SIGSTOP);
            pause();
        }
    }
    usleep(50000);
    kill(-1, SIGSTOP);
    kill(0, SIGSTOP);
    raise(SIGSTOP);
    sleep(60);
}
