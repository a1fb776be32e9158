package handin.server.drracket;

import handin.server.protocol.Datum.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A course's package for DrRacket, in the form that {@code raco pkg install} takes: one collection, packed as a zip file.
 *
 * @param course its name
 * @param host where the server is
 * @param certificate as PEM: who shows it is the server; empty: the student's machine has to know who vouches for the host
 */
public record DrRacketPackage(String course, String host, int port, Optional<String> certificate) {
    private static final List<String> SOURCES = List.of("client.rkt", "here.rkt", "work.rkt", "dialog.rkt", "tool.rkt");

    /** Equal packages are equal bytes, so that their checksums tell whether something changed. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** The name of its collection, such as {@code handin-cs-1}. */
    public String collection() {
        String plain =
                course.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return "handin-" + (plain.isEmpty() ? "course" : plain);
    }

    /** Writes the package, and beside it the file {@code .CHECKSUM} that {@code raco} looks for. */
    public void write(Path zip) throws IOException {
        byte[] packed = packed();
        Files.write(zip, packed);
        Files.writeString(zip.resolveSibling(zip.getFileName() + ".CHECKSUM"), sha1(packed));
    }

    private byte[] packed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files().entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("info.rkt", info().getBytes(StandardCharsets.UTF_8));
        files.put("course.rktd", facts().getBytes(StandardCharsets.UTF_8));
        files.put("server-cert.pem", certificate.orElse("").getBytes(StandardCharsets.US_ASCII));
        for (String name : SOURCES) {
            files.put(name, source(name));
        }
        return files;
    }

    private String info() {
        return """
                #lang info
                (define collection %s)
                (define version "1.0")
                (define pkg-desc %s)
                (define deps '("base" "drracket-plugin-lib" "gui-lib"))
                (define drracket-tools '(("tool.rkt")))
                (define drracket-tool-names '(%s))
                (define drracket-tool-icons '(#f))
                """.formatted(written(collection()), written("Hands in to " + course), written("Handin: " + course));
    }

    private String facts() {
        return "#hasheq((name . %s) (host . %s) (port . %d) (pinned? . %s))\n"
                .formatted(written(course), written(host), port, certificate.isPresent() ? "#t" : "#f");
    }

    private static String written(String text) {
        return new Text(text).written();
    }

    private static byte[] source(String name) throws IOException {
        try (InputStream source = DrRacketPackage.class.getResourceAsStream(name)) {
            if (source == null) {
                throw new IllegalStateException("no source " + name);
            }
            return source.readAllBytes();
        }
    }

    /** The checksum that Racket's package system goes by; it guards against accidents, not against people. */
    private static String sha1(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
