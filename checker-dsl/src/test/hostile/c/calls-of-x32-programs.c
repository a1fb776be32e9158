// Tries: make calls by the numbers of the x32 interface, past a filter that knows the usual ones
// Group: kernel
// Ends: ended by signal 31
#include "attempt.h"

int main(void) {
    syscall(0x40000000 | SYS_unshare, CLONE_NEWUSER);
    through("x32");
}
