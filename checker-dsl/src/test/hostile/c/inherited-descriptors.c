// Tries: use descriptors that the server left open
// Group: files
// Ends: exited 0
#include "attempt.h"

int main(void) {
    char name[32];
    for (int file = 3; file < 4096; file++) {
        if (fcntl(file, F_GETFD) != -1) {
            snprintf(name, sizeof name, "descriptor %d", file);
            through(name);
        }
    }
    REFUSED(fchmod(0, 0777));
    REFUSED(fchdir(0));
    REFUSED(openat(1, "..", O_RDONLY));
    REFUSED(lseek(1, 0, SEEK_SET));
    char c;
    if (pread(1, &c, 1, 0) == 1 || read(1, &c, 1) == 1 || write(0, "x", 1) == 1) through("the wrong way");
}
