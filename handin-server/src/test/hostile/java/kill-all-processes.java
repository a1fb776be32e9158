// Tries: kill every process that it can see, and its parent
// Group: processes
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: RuntimeException: No such file or directory (Unable to open /proc) (line 6)
class Hw {
    static int f(int x) {
        var others = ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .toList();
        others.forEach(ProcessHandle::destroyForcibly);
        var parent = ProcessHandle.current().parent();
        parent.ifPresent(ProcessHandle::destroyForcibly);
        return others.isEmpty() && parent.isEmpty() ? x + 1 : 0;
    }
}
