// Tries: keep memory in pipes and sockets that nobody reads
// Group: memory
// Ends: exited 0 or exceeded memory
#include "attempt.h"

int main(void) {
    static char part[65536];
    long kept = 0, got;
    for (int ends[2]; pipe(ends) == 0;) {
        fcntl(ends[1], F_SETPIPE_SZ, 1 << 20);
        fcntl(ends[1], F_SETFL, O_NONBLOCK);
        while ((got = write(ends[1], part, sizeof part)) > 0) kept += got;
    }
    for (int ends[2]; socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0;) {
        fcntl(ends[1], F_SETFL, O_NONBLOCK);
        while ((got = write(ends[1], part, sizeof part)) > 0) kept += got;
    }
    if (kept > 100 << 20) through("100 MB");
}
