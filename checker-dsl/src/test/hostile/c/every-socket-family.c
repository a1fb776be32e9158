// Tries: open a socket of each family of addresses there is, to the hypervisor and to the kernel too
// Group: network
// Ends: exited 0
#include "attempt.h"

int main(void) {
    char name[64];
    int types[] = {SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET, SOCK_PACKET};
    for (int family = 0; family < 256; family++) {
        for (int type = 0; type < 5; type++) {
            for (int protocol = 0; protocol < 3; protocol++) {
                int pair[2];
                if (family != AF_UNIX && (socket(family, types[type], protocol) != -1
                        || socketpair(family, types[type], protocol, pair) != -1)) {
                    snprintf(name, sizeof name, "family %d type %d", family, types[type]);
                    through(name);
                }
            }
        }
    }
    FILTERED(socket(AF_NETLINK, SOCK_RAW, 0));
    FILTERED(socket(AF_VSOCK, SOCK_STREAM, 0));
    FILTERED(socket(AF_ALG, SOCK_SEQPACKET, 0));
    FILTERED(socket(AF_PACKET, SOCK_RAW, 0));
    FILTERED(syscall(SYS_socket, 0x100000000L | AF_INET, SOCK_STREAM, 0));
}
