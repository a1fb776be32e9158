// Tries: watch what other programs do with the files that all may read
// Group: leaving-behind
// Ends: exited 0
#include "attempt.h"

#include <sys/fanotify.h>
#include <sys/inotify.h>

int main(void) {
    FILTERED(inotify_init());
    FILTERED(inotify_init1(0));
    FILTERED(syscall(SYS_fanotify_init, 0, 0));
    int usr = open("/usr/bin", O_RDONLY);
    FILTERED(fcntl(usr, F_NOTIFY, DN_ACCESS));
    FILTERED(fcntl(open("/usr/bin/env", O_RDONLY), F_SETLEASE, F_RDLCK));
}
