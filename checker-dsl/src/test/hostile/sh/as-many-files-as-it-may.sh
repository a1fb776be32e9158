# Tries: make a hundred thousand empty files
# Group: files
# Ends: exited 0 or exceeded cpu
seq 100000 | (cd /tmp && xargs -n 5000 touch 2>/dev/null)
[ "$(find /tmp /program | wc -l)" -gt 305 ] && echo "THROUGH $(ls /tmp | wc -l) files"
exit 0
