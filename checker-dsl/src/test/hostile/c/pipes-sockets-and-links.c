// Tries: leave pipes, sockets and links of every kind
// Group: leaving-behind
// Ends: exited 0
#include "attempt.h"

#include <sys/un.h>

int main(void) {
    char name[64];
    int made = 0;
    for (int i = 0; i < 1000; i++) {
        snprintf(name, sizeof name, "/tmp/pipe%d", i);
        made += mkfifo(name, 0) == 0;
        struct sockaddr_un here = {.sun_family = AF_UNIX};
        snprintf(here.sun_path, sizeof here.sun_path, "/tmp/socket%d", i);
        int s = socket(AF_UNIX, SOCK_STREAM, 0);
        made += bind(s, (struct sockaddr *)&here, sizeof here) == 0;
        close(s);
        snprintf(name, sizeof name, "/program/link%d", i);
        made += symlink("/usr", name) == 0;
        snprintf(name, sizeof name, "/tmp/hard%d", i);
        made += link("/tmp/pipe0", name) == 0;
    }
    if (made > 300) through("more files than allowed");
    REFUSED(link("/usr/bin/env", "/tmp/env"));
    REFUSED(link("/given/program", "/tmp/program"));
}
