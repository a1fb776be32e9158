package handin.server.account;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ways in which a password may be kept in {@code accounts.toml}. New ones are always {@link #ARGON2ID}; the others come from elsewhere, such as
 * Racket's handin server, and are replaced when their owner next logs in.
 */
public enum PasswordForm {
    /** {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. */
    ARGON2ID("\\$argon2id\\$v=\\d+\\$m=\\d+,t=\\d+,p=\\d+\\$[A-Za-z0-9+/]+\\$[A-Za-z0-9+/]+"),
    /** <code>{md5}</code> and 32 hexadecimal digits in lower case: the MD5 of the password in UTF-8, without salt. */
    MD5("\\{md5}[0-9a-f]{32}"),
    /** <code>{unix}</code> and what crypt(3) makes: {@code $1$}, {@code $5$}, {@code $6$}, {@code $2a$} and its like, or 13 characters of the old DES form. */
    UNIX("\\{unix}(\\$[156]\\$.+|\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}|[./A-Za-z0-9]{13})"),
    /** <code>{plaintext}</code> and the password itself. */
    PLAINTEXT("(?s)\\{plaintext}.*");

    private final Pattern shape;

    PasswordForm(String shape) {
        this.shape = Pattern.compile(shape);
    }

    /** @throws IllegalArgumentException if it is none; {@link #mistake} says so beforehand */
    static PasswordForm of(String kept) {
        return find(kept).orElseThrow(() -> new IllegalArgumentException("a password kept in no known form"));
    }

    /** What is wrong with a password as it stands in the file, in a sentence; empty if it is of a known form. */
    static Optional<String> mistake(String kept) {
        return find(kept).isPresent()
                ? Optional.empty()
                : Optional.of("'password' must be an Argon2id hash, which begins with $argon2id$, or an older form:"
                        + " {md5}HEX, {unix}CRYPT ($1$, $5$, $6$, $2b$ or DES) or {plaintext}PASSWORD;"
                        + " './handin set-password' makes a good one");
    }

    private static Optional<PasswordForm> find(String kept) {
        for (PasswordForm form : values()) {
            if (form.shape.matcher(kept).matches()) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
