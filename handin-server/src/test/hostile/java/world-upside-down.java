// Tries: change what the whole virtual machine reads: properties, locale, time zone, handlers
// Group: leaving-behind
// Ends: accepted
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;

class Hw {
    static int f(int x) {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> Runtime.getRuntime().halt(0));
        System.setProperty("line.separator", "\"\n");
        System.setProperties(new Properties());
        return x + 1;
    }
}
