package handin.server.racket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;

/** A directory as Racket's handin server leaves it: its users.rktd was written by Racket itself. */
public final class OldServer {
    /** When alice handed in. */
    static final FileTime LATEST = FileTime.from(Instant.parse("2026-10-05T12:00:00Z"));

    private static final String PACKED = "<<<MULTI-SUBMISSION-FILE>>>\n(\"a.rkt\" #\"(define x 2)\\n\")\n";
    private final Path directory;

    private OldServer(Path directory) {
        this.directory = directory;
    }

    public static Path in(Path directory) throws IOException {
        var server = new OldServer(directory);
        server.resource("config.rktd");
        server.resource("users.rktd");
        server.write("hooks.rkt", "#lang racket/base\n");
        server.handins();
        server.write("hw1/checker.rkt", "(module checker handin-server/checker)\n");
        server.write("hw1/compiled/checker_rkt.zo", "\0");
        server.write("hw1/teams.txt", "((alice bob))\n");
        server.write("hw0/solution.rkt", "(define x 0)\n");
        server.write("hw0/alice/SUCCESS-0/work.rkt", "first");
        server.write("hw0/alice/work.rkt", "first");
        server.write("hw0/alice/grade", "9/10\n");
        Files.createSymbolicLink(directory.resolve("hw0/latest"), Path.of("alice"));
        return directory;
    }

    private void handins() throws IOException {
        write("hw1/alice/SUCCESS-1/hw.rkt", "older");
        write("hw1/alice/SUCCESS-0/hw.rkt", "WXME0111 ## newest");
        write("hw1/alice/SUCCESS-0/grading/text.rkt", ";;> newest\n");
        write("hw1/alice/hw.rkt", "WXME0111 ## newest");
        write("hw1/alice/grading/text.rkt", ";;> newest\n");
        write("hw1/alice/grade", "7/10\n");
        write("hw1/alice/ATTEMPT/handin", "a failed try");
        write("hw1/alice/ATTEMPT-1/handin", "another");
        write("hw1/dan/ATTEMPT/handin", "never right");
        write("assignments/hw2/bob + carol/SUCCESS-0/raw", PACKED);
        write("assignments/hw2/bob + carol/raw", PACKED);
        for (String name : new String[] {"hw1/alice/SUCCESS-0/hw.rkt", "hw1/alice/SUCCESS-0"}) {
            Files.setLastModifiedTime(directory.resolve(name), LATEST);
        }
    }

    void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(OldServer.class.getResourceAsStream(name))) {
            write(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
