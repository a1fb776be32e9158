# Tries: look for other processes, users, settings and homes
# Group: files
# Ends: exited 0
for place in /proc /proc/self /sys /etc /home /root /run /var /srv /opt /mnt /media /boot /oldroot /newroot /dev/shm /dev/tty /dev/fuse /dev/kvm /dev/vsock; do
  [ -e "$place" ] && echo "THROUGH $place"
done
[ "$(echo $(ls /dev))" = "null random urandom" ] || echo "THROUGH $(ls /dev)"
[ "$(echo $(ls -A /))" = "bin dev given lib lib64 program tmp usr" ] || echo "THROUGH $(ls -A /)"
