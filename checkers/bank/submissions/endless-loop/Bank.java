import java.util.HashMap;
import java.util.Map;

/** A small bank. All amounts are in cents. */
public class Bank {
    private final Map<String, Integer> balances = new HashMap<>();

    /** What the bank takes for a withdrawal or a transfer. */
    public static int fee(int cents) {
        int percent = 0;
        int rest = cents;
        while (rest > 0) { percent = percent + 1; }
        return Math.min(Math.max(percent, 10), 500);
    }

    public Bank open(String owner) {
        if (balances.containsKey(owner)) {
            throw new IllegalArgumentException(owner + " has an account");
        }
        balances.put(owner, 0);
        return this;
    }

    public int balance(String owner) {
        Integer balance = balances.get(owner);
        if (balance == null) {
            throw new IllegalArgumentException(owner + " has no account");
        }
        return balance;
    }

    public Bank deposit(String owner, int cents) {
        checkAmount(cents);
        balances.put(owner, balance(owner) + cents);
        return this;
    }

    public Bank withdraw(String owner, int cents) {
        checkAmount(cents);
        int left = balance(owner) - cents - fee(cents);
        if (left < 0) {
            throw new IllegalStateException(owner + " has too little");
        }
        balances.put(owner, left);
        return this;
    }

    public Bank transfer(String from, String to, int cents) {
        balance(to);
        return withdraw(from, cents).deposit(to, cents);
    }

    private static void checkAmount(int cents) {
        if (cents <= 0) {
            throw new IllegalArgumentException("no amount: " + cents);
        }
    }
}
