package handin.checker.mark;

/** Characters that word processors and keyboards put where a mark's own should be. */
final class Lookalikes {
    private static final String ODD = "＜‹〈⟨＞›〉⟩＋﹢−–—‐‑－﹣×∗＊％﹪\u00A0\u202F\u2007\u3000";
    private static final String PLAIN = "<<<<>>>>++-------***%%    ";

    private Lookalikes() {}

    /** The line with such characters replaced by those they look like, every character at its place. */
    static String folded(String line) {
        if (line.chars().allMatch(c -> c < 0x80)) {
            return line;
        }
        var folded = new StringBuilder(line);
        for (int i = 0; i < line.length(); i++) {
            int odd = ODD.indexOf(line.charAt(i));
            if (odd >= 0) {
                folded.setCharAt(i, PLAIN.charAt(odd));
            }
        }
        return folded.toString();
    }
}
