# Tries: change the library of the language for all later programs
# Group: leaving-behind
# Ends: exited 0
import os, sys, site
places = [p for p in sys.path if p] + [os.path.dirname(os.__file__), sys.prefix, os.path.expanduser('~')]
for place in places:
    for name in ('sitecustomize.py', 'usercustomize.py', '__pycache__/x'):
        file = os.path.join(place, name)
        if file.startswith(('/program', '/tmp')):
            continue
        try:
            open(file, 'w').write('x')
            print('THROUGH', file)
        except OSError:
            pass
