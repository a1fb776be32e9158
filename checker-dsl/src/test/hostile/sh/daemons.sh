# Tries: leave daemons of every kind and end at once
# Group: leaving-behind
# Ends: exited 0
(trap '' HUP INT TERM QUIT; setsid sh -c 'sleep 986 & sleep 986 & wait' >/dev/null 2>&1 </dev/null &)
nohup sleep 986 >/dev/null 2>&1 &
(exec sleep 986) &
(sleep 986; echo later) &
exit 0
