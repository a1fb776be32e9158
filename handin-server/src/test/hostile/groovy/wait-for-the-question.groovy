// Tries: answer from a thread of its own as soon as something is asked
// Group: verdict
// Ends: refused: Your code failed a test: f(1) gave 0, but 2 was expected.
import java.util.concurrent.locks.LockSupport

Thread.startDaemon {
    while (true) {
        def reader = Thread.allStackTraces.keySet().find { it.name == 'main' }
        def question = LockSupport.getBlocker(reader)
        try {
            question?.set(2)
        } catch (Throwable refused) {
            Thread.sleep(1)
        }
    }
}

def f(x) { Thread.sleep(200); 0 }
