// Tries: type words at the terminal of whoever started the server
// Group: kernel
// Ends: exited 0
#include "attempt.h"

#include <sys/ioctl.h>

int main(void) {
    char c = 'x';
    for (int file = 0; file < 3; file++) {
        FILTERED(syscall(SYS_ioctl, file, TIOCSTI, &c));
        FILTERED(syscall(SYS_ioctl, file, 0x100000000L | TIOCSTI, &c));
        FILTERED(syscall(SYS_ioctl, file, TIOCLINUX, &c));
        REFUSED(ioctl(file, TIOCSCTTY, 1));
    }
    REFUSED(open("/dev/tty", O_RDWR));
    REFUSED(open("/dev/ptmx", O_RDWR));
    REFUSED(open("/dev/console", O_RDWR));
    if (getsid(0) == 0) through("a session from outside");
}
