package handin.server.account;

import java.security.SecureRandom;

/** Makes passwords that can be read from paper and typed: letters and digits that are not taken for one another, in groups. */
public final class FreshPassword {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FreshPassword() {}

    /** A new one of 80 bits, such as {@code kx7f-9mqa-hu3w-zz5b}. */
    public static String make() {
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "");
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
