// Tries: ignore every signal and compute on
// Group: time
// Ends: exceeded cpu
#include "attempt.h"

int main(void) {
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, 0);
    for (int s = 1; s < 65; s++) signal(s, SIG_IGN);
    for (volatile long i = 0;; i++) {}
}
