package handin.server.account;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A file of comma-separated values as RFC 4180 has it, as spreadsheets write it: in UTF-8 with or without a byte order mark, separated by commas, semicolons or tabs. */
final class RosterFile {
    /**
     * @param number of the line where it begins, from 1
     * @param cells without blanks around them
     */
    record Line(long number, List<String> cells) {}

    private final String name;

    private RosterFile(String name) {
        this.name = name;
    }

    /**
     * Reads a file; empty lines are left out.
     *
     * @throws RosterMistakes if it is not such a file
     */
    static List<Line> read(Path file) throws IOException {
        return new RosterFile(file.getFileName().toString()).lines(Files.readAllBytes(file));
    }

    private List<Line> lines(byte[] bytes) throws IOException {
        String text = text(bytes);
        var lines = new ArrayList<Line>();
        long number = 1;
        try (var parser = CSVParser.parse(new StringReader(text), format(text))) {
            for (var record : parser) {
                List<String> cells = record.toList().stream().map(String::strip).toList();
                if (!cells.stream().allMatch(String::isEmpty)) {
                    lines.add(new Line(number, cells));
                }
                number = parser.getCurrentLineNumber() + 1;
            }
        } catch (CSVException | UncheckedIOException broken) {
            throw new RosterMistakes(
                    List.of(name + ":" + number + ": this line is not CSV; look for a quote that is not closed,"
                            + " or one in the middle of a cell, which must be written twice"));
        }
        return lines;
    }

    private static CSVFormat format(String text) {
        String header = text.lines().findFirst().orElse("");
        char separator = ',';
        for (char other : new char[] {';', '\t'}) {
            if (count(header, other) > count(header, separator)) {
                separator = other;
            }
        }
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private String text(byte[] bytes) {
        String text = decoded(bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private String decoded(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            long line = 1
                    + new String(bytes, StandardCharsets.UTF_8)
                            .codePoints()
                            .takeWhile(c -> c != '\uFFFD')
                            .filter(c -> c == '\n')
                            .count();
            throw new RosterMistakes(
                    List.of(name + ":" + line + ": this line is not text in UTF-8; save the file as \"CSV UTF-8\""));
        }
    }
}
