package handin.checker.run;

import java.util.List;

/** As the teaching languages of How to Design Programs print values. */
final class TeachingNotation extends SchemeNotation {
    @Override
    String bool(boolean value) {
        return value ? "#true" : "#false";
    }

    @Override
    String real(double value) {
        String plain = super.real(value);
        if (!Double.isFinite(value)) {
            return plain;
        }
        return "#i" + plain;
    }

    @Override
    String symbol(String name) {
        return "'" + name;
    }

    @Override
    String items(List<String> items) {
        return items.isEmpty() ? "'()" : "(list " + String.join(" ", items) + ")";
    }

    @Override
    String entry(String key, String value) {
        return "(list " + key + " " + value + ")";
    }

    @Override
    String maker(String type) {
        return "make-" + type;
    }
}
