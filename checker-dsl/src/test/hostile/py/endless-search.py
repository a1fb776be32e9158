# Tries: match a pattern that takes longer than the age of the world
# Group: time
# Ends: exceeded cpu
import re
re.match('(a+)+$', 'a' * 60 + 'b')
print('THROUGH')
