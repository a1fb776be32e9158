// Tries: be a closure that says it takes what is asked for, and gives nothing
// Group: verdict
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
class Claims extends Closure {
    Claims(owner) { super(owner) }
    int getMaximumNumberOfParameters() { 1 }
    def doCall(Object... given) { 0 }
    def doCall(one) { 0 }
}

f = new Claims(this)
