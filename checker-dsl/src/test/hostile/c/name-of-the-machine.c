// Tries: learn or change the machine's name
// Group: kernel
// Ends: exited 0
#include "attempt.h"

#include <sys/utsname.h>

int main(void) {
    struct utsname names;
    uname(&names);
    if (strcmp(names.nodename, "sandbox") != 0) through(names.nodename);
    FILTERED(sethostname("mine", 4));
    FILTERED(setdomainname("mine", 4));
}
