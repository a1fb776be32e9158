// Tries: change streams, locale, time zone and every property that the worker could read later
// Group: worker
// Ends: accepted
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.LogManager;

class Hw {
    static int f(int x) {
        try {
            attack();
        } catch (Throwable refused) {
            // so be it
        }
        return x + 1;
    }

    static void attack() throws Throwable {
        System.setOut(null);
        System.setErr(null);
        System.setIn(null);
        Locale.setDefault(Locale.of("ar", "EG"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        for (Object key : List.copyOf(System.getProperties().keySet())) {
            System.setProperty(key.toString(), "handin");
        }
        LogManager.getLogManager().reset();
    }
}
