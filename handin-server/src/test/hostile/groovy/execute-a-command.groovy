// Tries: run a command of the shell
// Group: processes
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: IOException: Cannot run program "cat": posix_spawn failed, error: 1 (Operation not permitted) (line 5)
def f(x) {
    'cat /etc/passwd'.execute().text
}
