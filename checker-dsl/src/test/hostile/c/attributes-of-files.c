// Tries: keep data in the attributes of files, where no size is counted
// Group: files
// Ends: exited 0 or exceeded memory
#include "attempt.h"

#include <sys/xattr.h>

int main(void) {
    static char data[60000];
    char name[64];
    int file = open("/tmp/f", O_CREAT | O_RDWR, 0600);
    long kept = 0;
    for (int i = 0; i < 4000; i++) {
        snprintf(name, sizeof name, "user.a%d", i);
        if (fsetxattr(file, name, data, sizeof data, 0) != 0) break;
        kept += sizeof data;
    }
    if (kept > 64 << 20) through("64 MB");
    REFUSED(fsetxattr(file, "security.capability", data, 20, 0));
    REFUSED(fsetxattr(file, "trusted.x", data, 20, 0));
}
