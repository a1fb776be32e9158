// Tries: answer rightly and leave busy daemons behind
// Group: leaving-behind
// Ends: accepted
def f(x) {
    if (x == -5) {
        4.times { Thread.startDaemon { while (true) { } } }
    }
    x + 1
}
