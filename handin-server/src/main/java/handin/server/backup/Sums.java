package handin.server.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The list of what an archive must hold, in the form that {@code sha256sum -c} reads where names hold no line ends. */
final class Sums {
    static final String NAME = "SHA256SUMS";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}(.*)");

    private Sums() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String written(Map<String, String> sums) {
        return sums.entrySet().stream()
                .map(sum -> sum.getValue() + "  "
                        + sum.getKey().replace("\\", "\\\\").replace("\n", "\\n") + "\n")
                .collect(Collectors.joining());
    }

    static Map<String, String> read(String text) throws BadArchive {
        var sums = new LinkedHashMap<String, String>();
        for (String line : text.lines().toList()) {
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new BadArchive("its list of sums is damaged");
            }
            sums.put(parts.group(2).translateEscapes(), parts.group(1));
        }
        return sums;
    }
}
