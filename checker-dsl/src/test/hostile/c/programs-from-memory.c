// Tries: run a program from memory that no directory shows
// Group: files
// Ends: exited 0
#include "attempt.h"

int main(void) {
    FILTERED(syscall(SYS_memfd_create, "x", 0));
    FILTERED(syscall(447, 0));
    int self = open("/tmp/program", O_RDONLY);
    char *words[] = {"x", 0};
    FILTERED(syscall(SYS_execveat, self, "", words, 0, 0x1000));
    FILTERED(syscall(SYS_uselib, "/usr/lib/x86_64-linux-gnu/libc.so.6"));
}
