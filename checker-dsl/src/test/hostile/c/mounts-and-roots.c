// Tries: mount something, unmount what hides the machine, or take another root
// Group: files
// Ends: exited 0
#include "attempt.h"

int main(void) {
    FILTERED(syscall(SYS_mount, "x", "/tmp", "tmpfs", 0, 0));
    FILTERED(syscall(SYS_mount, "/usr", "/tmp", 0, 4096, 0));
    FILTERED(syscall(SYS_mount, "x", "/", 0, 32 | 4096, 0));
    FILTERED(syscall(SYS_umount2, "/", 2));
    FILTERED(syscall(SYS_umount2, "/tmp", 2));
    FILTERED(syscall(SYS_umount2, "/usr", 2));
    FILTERED(syscall(SYS_pivot_root, "/tmp", "/tmp"));
    FILTERED(chroot("/tmp"));
    FILTERED(syscall(428, -100, "/", 1));
    FILTERED(syscall(429, -1, "", -1, "", 4));
    FILTERED(syscall(430, "tmpfs", 0));
    FILTERED(syscall(433, -100, "/", 0));
    FILTERED(syscall(442, -100, "/", 0, 0, 0));
    FILTERED(syscall(SYS_name_to_handle_at, -100, "/", 0, 0, 0));
    FILTERED(syscall(SYS_open_by_handle_at, 0, 0, 0));
    int root = open("/", O_RDONLY);
    for (int i = 0; i < 32; i++) {
        if (chdir("..") != 0) through("chdir ..");
    }
    if (access("etc/passwd", F_OK) == 0 || faccessat(root, "../../etc/passwd", F_OK, 0) == 0) through("the root above");
}
