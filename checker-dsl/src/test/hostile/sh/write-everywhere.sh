# Tries: write to every place but its own
# Group: files
# Ends: exited 0
for place in / /usr /usr/bin /usr/lib /bin /lib /lib64 /dev /given; do
  (echo x >"$place/x") 2>/dev/null && echo "THROUGH $place"
  mkdir "$place/x" 2>/dev/null && echo "THROUGH $place"
done
for file in /usr/bin/env /given/program /usr/bin/prlimit; do
  (echo x >>"$file") 2>/dev/null && echo "THROUGH $file"
  chmod u+w "$file" 2>/dev/null && echo "THROUGH chmod $file"
  touch "$file" 2>/dev/null && echo "THROUGH touch $file"
  mv "$file" /tmp/x 2>/dev/null && echo "THROUGH mv $file"
done
exit 0
