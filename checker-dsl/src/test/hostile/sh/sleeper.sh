# Tries: sleep without using anything, to keep a place occupied
# Group: time
# Ends: exceeded wall
exec sleep 985
