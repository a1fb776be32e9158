# Tries: fill the writable place with many files of the largest size
# Group: files
# Ends: exited 0
for n in 1 2 3 4 5 6 7 8; do head -c 1000000 /dev/urandom >/program/full$n 2>/dev/null; done
[ "$(du -s /program | cut -f1)" -gt 4200 ] && echo "THROUGH $(du -s /program)"
exit 0
