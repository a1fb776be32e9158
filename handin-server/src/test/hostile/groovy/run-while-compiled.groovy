// Tries: run code while it is compiled, by an annotation that tests the compiler
// Group: worker
// Ends: refused: Your program came to an end in the middle of running it. Take out whatever makes it exit, and hand in again.
@groovy.transform.ASTTest(value = { System.setProperty('compiled', 'true'); Runtime.runtime.halt(0) })
def f(x) { x + 1 }
