# Tries: call the kernel directly, past what the language allows
# Group: kernel
# Ends: exited 0
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
for name, number in dict(unshare=272, mount=165, ptrace=101, bpf=321, keyctl=250, memfd=319, setns=308, chroot=161).items():
    if libc.syscall(number, 0, 0, 0, 0, 0, 0) != -1 or ctypes.get_errno() not in (1, 38):
        print('THROUGH', name)
