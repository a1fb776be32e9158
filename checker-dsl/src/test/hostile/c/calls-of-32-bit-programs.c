// Tries: enter the kernel by the gate of 32-bit programs, whose calls have other numbers
// Group: kernel
// Ends: ended by signal 31 or ended by signal 11
#include "attempt.h"

int main(void) {
    int process;
    __asm__ volatile("int $0x80" : "=a"(process) : "a"(20));
    through("int 0x80");
}
