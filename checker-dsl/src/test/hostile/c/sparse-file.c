// Tries: make a file of a terabyte that takes no room
// Group: files
// Ends: exited 0
#include "attempt.h"

int main(void) {
    signal(SIGXFSZ, SIG_IGN);
    int file = open("/program/sparse", O_CREAT | O_RDWR, 0600);
    REFUSED(ftruncate(file, 1L << 40));
    REFUSED(pwrite(file, "x", 1, 1L << 40));
    REFUSED(posix_fallocate(file, 0, 1L << 30) == 0 ? 0 : -1);
}
