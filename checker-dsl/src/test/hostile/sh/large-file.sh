# Tries: write a file that is larger than allowed
# Group: files
# Ends: exceeded file size
exec dd if=/dev/urandom of=/program/large bs=64k 2>/dev/null
