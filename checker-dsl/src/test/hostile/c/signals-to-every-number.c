// Tries: send signals to all processes of the machine, by guessing their numbers
// Group: processes
// Ends: exited 0
#include "attempt.h"

int main(void) {
    char name[32];
    for (int process = 1; process < 70000; process++) {
        if (process != 1 && process != getpid() && process != getppid() && kill(process, 0) == 0) {
            snprintf(name, sizeof name, "process %d", process);
            through(name);
        }
    }
    kill(-1, SIGKILL);
}
