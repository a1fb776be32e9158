# Tries: leave a message, a program and a process for the next submission
# Group: leaving-behind
# Ends: exited 0
[ "$(ls -A /tmp /program | grep -c left)" = 0 ] || echo "THROUGH $(ls -A /tmp /program)"
echo secret >/tmp/left; echo secret >/program/left; mkdir /tmp/left.d; cp /bin/sh /tmp/left.d/ls
(echo secret >/dev/shm/left) 2>/dev/null && echo "THROUGH /dev/shm"
pidof sleep >/dev/null 2>&1 && echo "THROUGH a process"
(setsid sleep 987 </dev/null >/dev/null 2>&1 &)
exit 0
