// Tries: let each child start children too, for ever
// Group: processes
// Ends: exceeded cpu or exceeded wall
#include "attempt.h"

int main(void) {
    for (;;) fork();
}
