/** Keeps the accounts in two arrays, as in the second lecture. */
class Account {
    String owner;
    int cents;

    Account(String owner) {
        this.owner = owner;
    }
}

public class Bank {
    private Account[] accounts = new Account[100];
    private int count = 0;

    public static int fee(int cents) {
        int fee = cents / 100;
        if (cents % 100 != 0) {
            fee++;
        }
        if (fee < 10) {
            return 10;
        }
        return fee > 500 ? 500 : fee;
    }

    private Account find(String owner) {
        for (int i = 0; i < count; i++) {
            if (accounts[i].owner.equals(owner)) {
                return accounts[i];
            }
        }
        return null;
    }

    private Account get(String owner) {
        Account account = find(owner);
        if (account == null) {
            throw new IllegalArgumentException("unknown: " + owner);
        }
        return account;
    }

    public Bank open(String owner) {
        if (find(owner) != null) {
            throw new IllegalArgumentException("known: " + owner);
        }
        accounts[count++] = new Account(owner);
        return this;
    }

    public int balance(String owner) {
        return get(owner).cents;
    }

    public Bank deposit(String owner, int cents) {
        if (cents < 1) {
            throw new IllegalArgumentException("amount");
        }
        get(owner).cents += cents;
        return this;
    }

    public Bank withdraw(String owner, int cents) {
        if (cents < 1) {
            throw new IllegalArgumentException("amount");
        }
        Account account = get(owner);
        if (account.cents < cents + fee(cents)) {
            throw new IllegalStateException("too little");
        }
        account.cents -= cents + fee(cents);
        return this;
    }

    public Bank transfer(String from, String to, int cents) {
        Account target = get(to);
        withdraw(from, cents);
        target.cents += cents;
        return this;
    }
}
