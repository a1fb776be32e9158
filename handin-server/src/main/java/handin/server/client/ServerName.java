package handin.server.client;

import handin.checker.model.Sentence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a server is. */
record ServerName(String host, int port) {
    private static final int USUAL_PORT = 7979;
    private static final int LAST_PORT = 65_535;
    private static final Pattern FORM = Pattern.compile("(?:\\[([^\\]]+)]|([^:\\[\\]\\s]+))(?::([0-9]{1,5}))?");
    private static final Pattern BARE_IPV6 = Pattern.compile("[0-9A-Fa-f.]*(?::[0-9A-Fa-f.]*){2,}");

    /** {@code host}, {@code host:port}, {@code [::1]:port} or {@code ::1}; without a port 7979. */
    static ServerName parse(String text) {
        if (BARE_IPV6.matcher(text).matches()) {
            return new ServerName(text, USUAL_PORT);
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new Broken(Sentence.CLIENT_BAD_SERVER, text);
        }
        String host = form.group(1) == null ? form.group(2) : form.group(1);
        int port = form.group(3) == null ? USUAL_PORT : Integer.parseInt(form.group(3));
        if (port == 0 || port > LAST_PORT) {
            throw new Broken(Sentence.CLIENT_BAD_SERVER, text);
        }
        return new ServerName(host, port);
    }

    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
