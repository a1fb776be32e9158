package handin.server.account;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Argon2id with 19 MiB, 2 passes, 1 lane. A check costs some 30 ms of a core, so no more run at once than there are cores; the rest wait in turn. */
final class Passwords {
    private static final int MEMORY_KIB = 19 * 1024;
    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobodys = argon2.encode("the password of an account that does not exist");

    String hash(String password) {
        return argon2.encode(password);
    }

    /** @throws CancellationException if the thread is interrupted, which it stays */
    boolean matches(String password, String hash) {
        try {
            cores.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the check of a password was given up");
        }
        try {
            return argon2.matches(password, hash);
        } finally {
            cores.release();
        }
    }

    /** Checks in place of an account that is missing, so that an unknown name costs the same time; never right. */
    boolean ofNobody(String password) {
        matches(password, nobodys);
        return false;
    }
}
