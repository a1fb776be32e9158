# Tries: compute a number that fills the memory
# Group: memory
# Ends: exceeded memory or exceeded cpu or exited 1
n = 1 << (1 << 26)
while True:
    n = n << (1 << 28)
