# Tries: print without end on the error stream
# Group: output
# Ends: exceeded output
exec yes >&2
