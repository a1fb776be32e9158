package handin.server.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.Crypt;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCrypt;

/**
 * Makes and checks kept passwords. New ones are Argon2id with 19 MiB, 2 passes, 1 lane. That costs some 30 ms of a core, so no more run at once than
 * there are cores; the rest wait in turn.
 */
final class Passwords {
    private static final int MEMORY_KIB = 19 * 1024;
    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobodys = argon2.encode("the password of an account that does not exist");

    /** @throws CancellationException if the thread is interrupted, which it stays */
    String hash(String password) {
        return inTurn(() -> argon2.encode(password));
    }

    /**
     * Is it the password? The empty one never is. A wrong one costs the same work whatever the form, so that time does not tell whose is kept in an old one.
     *
     * @param kept in any {@link PasswordForm}
     * @throws CancellationException if the thread is interrupted, which it stays
     */
    boolean matches(String password, String kept) {
        return inTurn(() -> switch (PasswordForm.of(kept)) {
            case ARGON2ID -> argon2.matches(password, kept);
            case MD5 -> same("{md5}" + DigestUtils.md5Hex(password), kept, password);
            case PLAINTEXT -> same("{plaintext}" + password, kept, password);
            case UNIX -> same("{unix}" + crypt(password, kept.substring("{unix}".length())), kept, password);
        });
    }

    private boolean same(String made, String kept, String password) {
        boolean same = !password.isEmpty()
                && MessageDigest.isEqual(made.getBytes(StandardCharsets.UTF_8), kept.getBytes(StandardCharsets.UTF_8));
        if (!same) {
            argon2.matches(password, nobodys);
        }
        return same;
    }

    private static String crypt(String password, String kept) {
        return kept.startsWith("$2") ? BCrypt.hashpw(password, kept) : Crypt.crypt(password, kept);
    }

    /** Checks in place of an account that is missing, so that an unknown name costs the same time; never right. */
    boolean ofNobody(String password) {
        matches(password, nobodys);
        return false;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            cores.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("work on a password was given up");
        }
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }
}
