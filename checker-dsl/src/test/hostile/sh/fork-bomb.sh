# Tries: the shell's famous line that starts itself twice for ever
# Group: processes
# Ends: exceeded cpu or exceeded wall or exceeded output or exited 0 or exited 2
b() { b | b & }
b 2>/dev/null
while :; do :; done
