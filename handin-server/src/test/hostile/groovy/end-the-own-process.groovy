// Tries: destroy its own process by its handle
// Group: processes
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: IllegalStateException: destroy of current process not allowed (line 5)
def f(x) {
    ProcessHandle.current().destroyForcibly()
    x + 1
}
