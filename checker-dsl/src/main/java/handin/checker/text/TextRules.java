package handin.checker.text;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a printed program must be like.
 *
 * @param untabify replace tabs by blanks, up to the next multiple of 8 columns
 * @param maxWidth how many columns a line may have; empty: any number
 * @param reserved what no line may hold, since the lines that staff add are known by it
 */
public record TextRules(boolean untabify, OptionalInt maxWidth, Pattern reserved) {
    private static final int LONGEST_QUOTE = 120;
    private static final int MOST_LINES_NAMED = 10;

    /**
     * The lines of the program as they are printed, without line ends. Blanks and tabs at the end of a line are dropped. Tabs count as what
     * they would be replaced by, replaced or not.
     *
     * @param text lines ended by {@code \n}
     * @throws Refused at a line with markup, or at lines that are too wide
     */
    public List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            lines.add(Columns.withoutTrailingBlanks(line));
        }
        refuseMarkup(lines);
        maxWidth.ifPresent(most -> refuseWide(lines, most));
        return untabify ? lines.stream().map(Columns::untabified).toList() : List.copyOf(lines);
    }

    private void refuseMarkup(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher found = reserved.matcher(lines.get(i));
            if (found.find()) {
                throw new Refused(Sentence.TEXT_MARKUP, found.group(), i + 1, quoted(lines.get(i)));
            }
        }
    }

    private static void refuseWide(List<String> lines, int most) {
        List<Integer> wide = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (Columns.width(lines.get(i)) > most) {
                wide.add(i + 1);
            }
        }
        if (wide.isEmpty()) {
            return;
        }
        String first = lines.get(wide.getFirst() - 1);
        if (wide.size() == 1) {
            throw new Refused(Sentence.TEXT_LINE_TOO_WIDE, wide.getFirst(), Columns.width(first), most, quoted(first));
        }
        throw new Refused(
                Sentence.TEXT_LINES_TOO_WIDE, named(wide), wide.getFirst(), Columns.width(first), most, quoted(first));
    }

    private static String named(List<Integer> lines) {
        boolean all = lines.size() <= MOST_LINES_NAMED;
        List<String> names = lines.stream()
                .limit(all ? lines.size() - 1 : MOST_LINES_NAMED)
                .map(String::valueOf)
                .toList();
        return String.join(", ", names) + " and " + (all ? lines.getLast() : lines.size() - MOST_LINES_NAMED + " more");
    }

    private static String quoted(String line) {
        String trimmed = line.strip();
        if (trimmed.length() <= LONGEST_QUOTE) {
            return trimmed;
        }
        int end = Character.isHighSurrogate(trimmed.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return trimmed.substring(0, end) + "...";
    }
}
