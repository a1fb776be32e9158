public class Roman {
    static final String[] ONES =
        {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    static final String[] TENS =
        {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    static final String[] HUNDREDS =
        {"", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"};

    static String roman(int n) {
        if (n <= 0 || n >= 4000) throw new IllegalArgumentException();
        return "M".repeat(n / 1000) + HUNDREDS[n / 100 % 10]
            + TENS[n / 10 % 10] + ONES[n % 10];
    }

    static int number(String text) {
        for (int n = 1; n < 4000; n++) {
            if (roman(n).equals(text)) return n;
        }
        throw new IllegalArgumentException();
    }

    public static void main(String[] args) {
        System.out.println(number(roman(1994)));
        try { number("IIII"); } catch (IllegalArgumentException e) { }
        try { roman(0); } catch (IllegalArgumentException e) { }
        try { roman(4000); } catch (IllegalArgumentException e) { }
    }
}
