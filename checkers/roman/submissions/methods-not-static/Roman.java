/** Roman numerals: I, V, X, L, C, D and M. */
public class Roman {
    private static final int[] VALUES = {
        1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1
    };
    private static final String[] SIGNS = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    public String roman(int number) {
        if (number < 1 || number > 3999) {
            throw new IllegalArgumentException("no numeral of " + number);
        }
        StringBuilder result = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                result.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return result.toString();
    }

    public int number(String roman) {
        int result = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (roman.startsWith(SIGNS[i], at)) {
                result += VALUES[i];
                at += SIGNS[i].length();
            }
        }
        if (result < 1 || result > 3999 || !roman(result).equals(roman)) {
            throw new IllegalArgumentException("no numeral: " + roman);
        }
        return result;
    }

    public static void main(String[] args) {
        Roman r = new Roman();
        System.out.println(r.roman(1994) + " is " + r.number("MCMXCIV"));
        for (int wrong : new int[] {0, 4000}) {
            try {
                r.roman(wrong);
            } catch (IllegalArgumentException expected) {
                System.out.println(expected.getMessage());
            }
        }
        for (String wrong : new String[] {"IIII", "MMMM", ""}) {
            try {
                r.number(wrong);
            } catch (IllegalArgumentException expected) {
                System.out.println(expected.getMessage());
            }
        }
    }
}
