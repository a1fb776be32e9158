# Tries: print without end from many children, a little each
# Group: output
# Ends: exceeded output
for n in 1 2 3 4 5 6 7 8; do (trap '' PIPE; while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done) & done
wait
