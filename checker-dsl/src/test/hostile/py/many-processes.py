# Tries: start processes by a pool
# Group: processes
# Ends: exited 0 or exceeded cpu
import os
made = 0
try:
    while made < 1000:
        if os.fork() == 0:
            os.pause() if hasattr(os, 'pause') else __import__('signal').pause()
        made += 1
except OSError:
    pass
if made > 32:
    print('THROUGH', made, 'processes', flush=True)
