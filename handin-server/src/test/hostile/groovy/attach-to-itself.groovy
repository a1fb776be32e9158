// Tries: attach to its own virtual machine and load an agent
// Group: kernel
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: InvocationTargetException (line 6)
def f(x) {
    def attach = Class.forName('com.sun.tools.attach.VirtualMachine')
    attach.getMethod('attach', String).invoke(null, '' + ProcessHandle.current().pid())
    x + 1
}
