package handin.checker.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The catalogue: every sentence a student can be told, by its code. The words stand in {@code sentences.properties}; a code without words,
 * or words without a code, fails the build.
 */
public enum Sentence {
    // A checker's own words, passed on as they are.
    CHECKER_SAYS,

    // Reading the submission.
    TEXT_UNDECODABLE,

    // Judging it.
    TEST_WRONG_VALUE,

    // Handing it in.
    OURS,

    // The handin protocol.
    PROTOCOL_BAD_VERSION,
    PROTOCOL_BAD_MESSAGE,
    PROTOCOL_BAD_KEY,
    PROTOCOL_BAD_VALUE,
    PROTOCOL_KEY_TWICE,
    PROTOCOL_KEY_RESERVED,
    PROTOCOL_NO_VALUE,
    PROTOCOL_NO_USERNAME,
    PROTOCOL_NO_MARKER,
    PROTOCOL_UNREADABLE,
    PROTOCOL_TOO_LONG,
    PROTOCOL_ANSWER_TOO_LONG,
    PROTOCOL_STRANGE_ANSWER,
    NEW_USERS_NOT_ALLOWED,
    UPLOAD_BAD_LENGTH,
    UPLOAD_TOO_BIG,
    UPLOAD_SHORT,
    UPLOAD_NOT_CONFIRMED,
    POST_FAILED,
    TIME_UP,
    TIME_UP_WHILE,
    SERVER_STOPS,

    // The command-line client.
    CLIENT_SUCCESS,
    CLIENT_REFUSED_AFTER_CONFIRMING,
    CLIENT_LOST_AFTER_CONFIRMING,
    CLIENT_LOST,
    CLIENT_SILENCE,
    CLIENT_UNKNOWN_HOST,
    CLIENT_NO_CONNECTION,
    CLIENT_NOT_TLS,
    CLIENT_OTHER_CERTIFICATE,
    CLIENT_UNTRUSTED_CERTIFICATE,
    CLIENT_NOT_HANDIN,
    CLIENT_BAD_SERVER,
    CLIENT_BAD_CERTIFICATE_FILE,
    CLIENT_NO_PASSWORD,
    CLIENT_BAD_PASSWORD_FILE,
    CLIENT_NO_FILE,
    CLIENT_NOT_A_FILE,
    CLIENT_EMPTY_FILE,
    CLIENT_HUGE_FILE,
    CLIENT_UNREADABLE_FILE,
    CLIENT_FILE_EXISTS,
    CLIENT_UNWRITABLE_FILE;

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("handin.checker.model.sentences", Locale.ROOT);

    /** The sentence with its holes {@code {0}}, {@code {1}}... filled; parts are put in as they are, numbers without grouping. */
    public String text(Object... parts) {
        Object[] words = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            words[i] = String.valueOf(parts[i]);
        }
        return new MessageFormat(WORDS.getString(name()), Locale.ROOT).format(words);
    }
}
