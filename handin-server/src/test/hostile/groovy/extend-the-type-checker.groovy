// Tries: have the compiler run a script from a file as part of its type checking
// Group: files
// Ends: refused: There is an error in your program:\nStatic type checking extension '/etc/passwd' was not found on the classpath.
@groovy.transform.CompileStatic(extensions = ['/etc/passwd'])
int f(int x) { x + 1 }
