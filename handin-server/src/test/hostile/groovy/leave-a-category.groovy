// Tries: leave a category that changes arithmetic in force
// Group: verdict
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
import org.codehaus.groovy.runtime.GroovyCategorySupport

class Always {
    static plus(Integer one, Integer other) { 2 }
    static equals(Integer one, Object other) { true }
}

def f(x) {
    def forever = { -> Thread.sleep(Long.MAX_VALUE) }
    Thread.startDaemon { GroovyCategorySupport.use(Always, forever) }
    Thread.sleep(50)
    0
}
