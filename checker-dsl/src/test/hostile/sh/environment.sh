# Tries: read secrets from the environment
# Group: files
# Ends: exited 0
env | grep -v -e '^PATH=/bin$' -e '^PWD=/program$' -e '^HANDIN_RUN=' -e '^_=' -e '^SHLVL=' -e '^OLDPWD=' | sed 's/^/THROUGH /'
exit 0
