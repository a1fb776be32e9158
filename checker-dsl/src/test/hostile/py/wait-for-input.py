# Tries: wait for input that never comes
# Group: time
# Ends: exited 0
import sys
if sys.stdin.read() != '':
    print('THROUGH', 'input')
