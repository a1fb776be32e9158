// Tries: connect to services of the machine: over loopback, and to sockets that have no file
// Group: network
// Ends: exited 0
#include "attempt.h"

#include <netinet/in.h>
#include <sys/un.h>

int main(void) {
    for (int port = 1; port < 10000; port += 7) {
        struct sockaddr_in here = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
        REFUSED(connect(socket(AF_INET, SOCK_STREAM, 0), (struct sockaddr *)&here, sizeof here));
    }
    const char *names[] = {"/tmp/.X11-unix/X0", "/run/systemd/journal/stdout", "/tmp/dbus", "/org/kernel/linux/storage/multipathd"};
    for (int i = 0; i < 4; i++) {
        struct sockaddr_un unnamed = {.sun_family = AF_UNIX};
        strcpy(unnamed.sun_path + 1, names[i]);
        int s = socket(AF_UNIX, SOCK_STREAM, 0);
        REFUSED(connect(s, (struct sockaddr *)&unnamed, sizeof(sa_family_t) + 1 + strlen(names[i])));
        close(s);
    }
}
