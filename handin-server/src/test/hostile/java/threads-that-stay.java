// Tries: answer rightly and leave threads, timers and hooks behind
// Group: leaving-behind
// Ends: accepted
import java.util.Timer;
import java.util.TimerTask;

class Hw {
    static boolean first = true;

    static int f(int x) {
        if (first) {
            first = false;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) Thread.onSpinWait(); }));
            new Thread(() -> {
                while (true) {
                    try {
                        Thread.sleep(1000);
                    } catch (InterruptedException e) {
                        Thread.interrupted();
                    }
                }
            }).start();
            new Timer(false).schedule(new TimerTask() {
                @Override
                public void run() {
                    System.out.print("still here");
                }
            }, 50, 50);
        }
        return x + 1;
    }
}
