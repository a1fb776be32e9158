# Tries: fill /tmp when the working directory is full
# Group: files
# Ends: exited 0
for n in 1 2 3 4 5 6; do head -c 1000000 /dev/urandom >/program/full$n 2>/dev/null; head -c 1000000 /dev/urandom >/tmp/full$n 2>/dev/null; done
[ "$(du -s /program /tmp | awk '{ n += $1 } END { print n }')" -gt 4200 ] && echo "THROUGH $(du -s /program /tmp)"
exit 0
