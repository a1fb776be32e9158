// Tries: become another user, or take capabilities
// Group: kernel
// Ends: exited 0
#include "attempt.h"

#include <grp.h>
#include <linux/capability.h>

int main(void) {
    REFUSED(setuid(0));
    REFUSED(setgid(0));
    REFUSED(setreuid(0, 0));
    REFUSED(setresuid(1000, 1000, 1000));
    REFUSED(setresgid(0, 0, 0));
    gid_t root = 0;
    REFUSED(setgroups(1, &root));
    if (getuid() != 65534 || geteuid() != 65534 || getgid() != 65534 || getegid() != 65534) through("another user");
    struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct has[2] = {{0}};
    syscall(SYS_capget, &header, has);
    for (int i = 0; i < 2; i++) if (has[i].effective || has[i].permitted || has[i].inheritable) through("capabilities");
    struct __user_cap_data_struct all[2] = {{-1, -1, -1}, {-1, -1, -1}};
    REFUSED(syscall(SYS_capset, &header, all));
    for (int cap = 0; cap < 41; cap++) {
        if (prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, cap, 0, 0) == 0) through("an ambient capability");
        if (prctl(PR_CAPBSET_READ, cap) == 1) through("a bounding capability");
    }
    if (prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1) through("new privileges");
    chown("/tmp/program", 0, 0);
    struct stat status;
    if (stat("/tmp/program", &status) == 0 && status.st_uid == 0) through("a file of root's");
}
