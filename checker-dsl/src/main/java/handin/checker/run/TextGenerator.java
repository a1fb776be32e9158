package handin.checker.run;

import handin.checker.dsl.Generator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Texts of a few characters. */
record TextGenerator(int[] alphabet) implements Generator {
    private static final int LONGEST = 12;

    @Override
    public Object make(RandomGenerator random) {
        int length = random.nextInt(8) == 0 ? 0 : random.nextInt(LONGEST + 1);
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
        }
        return text.toString();
    }

    @Override
    public List<Object> smaller(@Nullable Object value) {
        String text = String.valueOf(value);
        var all = new LinkedHashSet<Object>();
        if (!text.isEmpty()) {
            all.add("");
            all.add(text.substring(0, text.length() / 2));
            all.add(text.substring(text.length() / 2));
            for (int i = 0; i < text.length(); i++) {
                all.add(text.substring(0, i) + text.substring(i + 1));
            }
        }
        for (int i = 0; i < text.length(); i++) {
            String plainer = text.substring(0, i) + Character.toString(alphabet[0]) + text.substring(i + 1);
            // Towards the first character only, or it would go round in circles.
            if (text.charAt(i) != alphabet[0]) {
                all.add(plainer);
            }
        }
        all.remove(text);
        return List.copyOf(all);
    }
}
