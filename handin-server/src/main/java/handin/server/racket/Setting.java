package handin.server.racket;

/**
 * A key for {@code config.toml}.
 *
 * @param own does it go under {@code [course]}?
 * @param value as TOML has it, on one line
 * @param remark what was lost on the way; may be empty
 */
record Setting(boolean own, String key, String value, String remark) {
    static Setting of(String key, String value) {
        return new Setting(false, key, value, "");
    }

    Setting but(String loss) {
        return new Setting(own, key, value, loss);
    }
}
