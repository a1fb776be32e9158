# Tries: open files without end
# Group: files
# Ends: exited 0
kept = []
try:
    while len(kept) < 5000:
        kept.append(open('/dev/null'))
except OSError:
    pass
if len(kept) > 64:
    print('THROUGH', len(kept), 'files')
