// Tries: take all the memory it can get and use it
// Group: memory
// Ends: exceeded memory or exited 0 or exited 1
#include "attempt.h"

int main(void) {
    for (long taken = 0;; taken += 1 << 20) {
        char *part = malloc(1 << 20);
        if (!part) return 1;
        memset(part, 1, 1 << 20);
        if (taken > 1L << 30) through("a gigabyte");
    }
}
