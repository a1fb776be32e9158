// Tries: read the users of the machine
// Group: files
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: FileNotFoundException: /etc/passwd (No such file or directory) (line 5)
def f(x) {
    new File('/etc/passwd').text
}
