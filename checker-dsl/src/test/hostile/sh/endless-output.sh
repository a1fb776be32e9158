# Tries: print without end
# Group: output
# Ends: exceeded output
exec yes
