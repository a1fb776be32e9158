// Tries: make directories in directories until nobody can walk down to remove them
// Group: leaving-behind
// Ends: exited 0
#include "attempt.h"

int main(void) {
    int deep = 0;
    char name[201];
    memset(name, 'd', 200);
    name[200] = 0;
    while (deep < 100000 && mkdir(name, 0700) == 0 && chdir(name) == 0) deep++;
    if (deep > 300) through("more directories than allowed");
}
