# Tries: run the machine's programs that start as root
# Group: kernel
# Ends: exited 0
for try in "mount -t tmpfs x /tmp" "umount /tmp" "newgrp root" "chsh -s /bin/sh"; do
  $try </dev/null >/dev/null 2>&1 && echo "THROUGH $try"
done
cp /bin/id /tmp/id && chmod 4755 /tmp/id && /tmp/id | grep -q -v 'uid=65534' && echo "THROUGH its own program of root's"
exit 0
