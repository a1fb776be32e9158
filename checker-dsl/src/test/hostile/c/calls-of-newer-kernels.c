// Tries: make calls that the filter cannot know, by trying all high numbers
// Group: kernel
// Ends: exited 0
#include "attempt.h"

int main(void) {
    char name[32];
    for (int number = 450; number < 4096; number++) {
        errno = 0;
        if (syscall(number, 0, 0, 0, 0, 0, 0) != -1 || errno != ENOSYS) {
            snprintf(name, sizeof name, "call %d", number);
            through(name);
        }
    }
}
