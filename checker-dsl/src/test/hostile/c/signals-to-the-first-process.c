// Tries: kill or stop the first process of its namespace, which watches over it
// Group: processes
// Ends: exited 0
#include "attempt.h"

int main(void) {
    for (int s = 1; s < 65; s++) kill(1, s);
    usleep(20000);
    if (kill(1, 0) != 0) through("the first process is gone");
}
