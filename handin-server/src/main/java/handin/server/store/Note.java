package handin.server.store;

import handin.server.account.Team;
import handin.server.toml.TomlTable;
import handin.server.toml.TomlText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the store remembers beside committed work, in the file {@code .handin.toml}.
 *
 * @param handin the id under which the log speaks of it
 * @param name the stored original's; empty if it is not kept
 * @param size of the original in bytes
 * @param sha256 of the original, in hex
 */
record Note(String handin, Instant time, List<String> users, Optional<String> name, long size, String sha256) {
    static final String FILE = ".handin.toml";

    static Note of(String handin, Team team, Optional<String> name, byte[] content) {
        return new Note(handin, Instant.now(), team.members(), name, content.length, sha256(content));
    }

    byte[] toBytes() {
        String list = users.stream().map(TomlText::quote).collect(Collectors.joining(", ", "[", "]"));
        var text = new StringBuilder("# Written when this work was accepted.\n");
        text.append("handin = ").append(TomlText.quote(handin)).append('\n');
        text.append("time = ").append(TomlText.quote(time.toString())).append('\n');
        text.append("users = ").append(list).append('\n');
        name.ifPresent(
                words -> text.append("name = ").append(TomlText.quote(words)).append('\n'));
        text.append("size = ").append(size).append('\n');
        text.append("sha256 = ").append(TomlText.quote(sha256)).append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The handin's id; empty if it lacks one. */
    static String handin(byte[] bytes) {
        return TomlTable.parse(FILE, new String(bytes, StandardCharsets.UTF_8))
                .string("handin")
                .orElse("");
    }

    /** When it was accepted; empty if the note lacks it. */
    static Optional<Instant> time(byte[] bytes) {
        return TomlTable.parse(FILE, new String(bytes, StandardCharsets.UTF_8))
                .string("time")
                .map(Instant::parse);
    }

    /** The stored original's name; empty if it was not kept. */
    static Optional<String> name(byte[] bytes) {
        return TomlTable.parse(FILE, new String(bytes, StandardCharsets.UTF_8)).string("name");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
