# Tries: leave directories and files that nobody may enter
# Group: leaving-behind
# Ends: exited 0
mkdir -p /tmp/a/b/c /program/d && echo x >/tmp/a/b/c/f && chmod 0 /tmp/a/b/c/f /tmp/a/b/c /tmp/a/b /tmp/a /program/d
chmod 0 /tmp /program
exit 0
