// Tries: take the machine's huge pages, which are not counted as memory of a program
// Group: memory
// Ends: exited 0
#include "attempt.h"

int main(void) {
    for (long size = 21; size < 31; size += 9) {
        FILTERED(mmap(0, 1L << size, PROT_WRITE, MAP_ANONYMOUS | MAP_PRIVATE | MAP_HUGETLB | size << 26, -1, 0));
        FILTERED(mmap(0, 1L << size, PROT_WRITE, MAP_ANONYMOUS | MAP_SHARED | MAP_HUGETLB, -1, 0));
    }
}
