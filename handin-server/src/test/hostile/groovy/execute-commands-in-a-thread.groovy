// Tries: start shells from threads, and ignore what goes wrong
// Group: processes
// Ends: accepted
def f(x) {
    def started = 0
    def threads = (1..5).collect {
        Thread.start {
            try {
                ['/bin/sh', '-c', ':(){ :|:& };:'].execute()
                started++
            } catch (IOException refused) {
            }
        }
    }
    threads*.join()
    started == 0 ? x + 1 : 0
}
