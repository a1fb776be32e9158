package handin.server.door.tls;

import java.nio.charset.StandardCharsets;

/** What a browser gets on this port. */
final class Page {
    private static final String BODY = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Handin</title></head>
            <body><p>Homework is handed in here, but not with a browser: please use the handin plugin or the command-line client.</p></body></html>
            """;

    private Page() {}

    static byte[] bytes() {
        byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n";
        return (head + BODY).getBytes(StandardCharsets.UTF_8);
    }
}
