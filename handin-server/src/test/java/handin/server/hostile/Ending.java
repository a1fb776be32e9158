package handin.server.hostile;

import java.util.regex.Pattern;

/**
 * What becomes of a program: {@code accepted}, or {@code refused:} and the sentence that the student gets, with {@code \n} between its lines, or between
 * slashes a regular expression that finds the whole of it. The line in which a program was stopped may be left out: a busy machine may not get to tell it.
 *
 * @param words as they stand in the file
 */
record Ending(String words) {
    private static final String REFUSED = "refused: ";
    private static final Pattern LINE =
            Pattern.compile("(?<=^Your program was stopped) in (?:[^:\n]+, )?line \\d+(?=: )");

    static Ending read(String words) {
        if (!words.equals("accepted") && !words.startsWith(REFUSED)) {
            throw new IllegalStateException("neither accepted nor refused: " + words);
        }
        return new Ending(words);
    }

    boolean accepts() {
        return words.equals("accepted");
    }

    boolean is(Student.Told came) {
        if (accepts() || came.accepted()) {
            return accepts() == came.accepted();
        }
        String sentence = words.substring(REFUSED.length());
        String told = LINE.matcher(came.sentence()).replaceFirst("");
        boolean pattern = sentence.length() > 1 && sentence.startsWith("/") && sentence.endsWith("/");
        return pattern
                ? Pattern.compile(sentence.substring(1, sentence.length() - 1), Pattern.DOTALL)
                        .matcher(told)
                        .matches()
                : told.equals(sentence.replace("\\n", "\n"));
    }

    /** For a table: a regular expression as a person would write what it finds. */
    String shown() {
        if (!words.startsWith(REFUSED + "/")) {
            return words.replace("\\n", " / ");
        }
        String pattern = words.substring(REFUSED.length() + 1, words.length() - 1);
        return REFUSED
                + pattern.replace("\\n", " / ")
                        .replaceAll("[.]([*]|[{][^}]*[}])", "...")
                        .replaceAll("\\\\([^\\w])", "$1");
    }
}
