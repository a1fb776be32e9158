package handin.checker.load;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was meant. */
final class Spelling {
    private Spelling() {}

    /** {@code ; did you mean X?} with the nearest of the words, or nothing if none is near. */
    static String hint(String word, Collection<String> words) {
        return nearest(word, words).map(near -> "; did you mean " + near + "?").orElse("");
    }

    static Optional<String> nearest(String word, Collection<String> words) {
        int reach = Math.max(1, word.length() / 3);
        return words.stream()
                .distinct()
                .filter(candidate -> !candidate.equals(word))
                .filter(candidate -> isStart(word, candidate) || distance(plain(word), plain(candidate)) <= reach)
                .min(Comparator.comparingInt((String candidate) -> distance(plain(word), plain(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isStart(String word, String candidate) {
        return word.length() > 2 && candidate.startsWith(word);
    }

    /** Upper and lower case, dashes and marks are no difference: {@code max-width!} is near {@code maxWidth}. */
    private static String plain(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.isEmpty() ? word : letters;
    }

    /** How many letters must be dropped, added, changed, or swapped with their neighbour. */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
