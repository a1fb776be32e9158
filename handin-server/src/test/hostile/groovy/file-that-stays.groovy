// Tries: leave a file behind when the process ends
// Group: files
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: FileNotFoundException: left-behind (Operation not permitted) (line 7)
def f(x) {
    def file = new File('left-behind')
    file.deleteOnExit()
    file << 'x'
    x + 1
}
