// Tries: make its own device files for the disk, the memory and the terminal
// Group: files
// Ends: exited 0
#include "attempt.h"

#include <sys/sysmacros.h>

int main(void) {
    REFUSED(mknod("/tmp/disk", S_IFBLK | 0666, makedev(8, 0)));
    REFUSED(mknod("/tmp/vda", S_IFBLK | 0666, makedev(254, 0)));
    REFUSED(mknod("/tmp/mem", S_IFCHR | 0666, makedev(1, 1)));
    REFUSED(mknod("/tmp/kmsg", S_IFCHR | 0666, makedev(1, 11)));
    REFUSED(mknod("/tmp/fuse", S_IFCHR | 0666, makedev(10, 229)));
    REFUSED(mknod("/tmp/kvm", S_IFCHR | 0666, makedev(10, 232)));
    REFUSED(chmod("/dev/null", 0));
    REFUSED(unlink("/dev/null"));
    REFUSED(rename("/dev/null", "/tmp/n"));
    REFUSED(open("/dev/new", O_CREAT | O_WRONLY, 0600));
}
