package handin.checker.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** What Racket made, line by line; see {@code multi/generate.rkt}. */
final class RacketLines {
    private RacketLines() {}

    static byte[] resource(String name) throws IOException {
        try (var in = RacketLines.class.getResourceAsStream("/multi/" + name)) {
            return in.readAllBytes();
        }
    }

    static List<List<String>> fields(String name) throws IOException {
        return new String(resource(name), StandardCharsets.US_ASCII)
                .lines()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    static String text(String hex) {
        return new String(bytes(hex), StandardCharsets.UTF_8);
    }
}
