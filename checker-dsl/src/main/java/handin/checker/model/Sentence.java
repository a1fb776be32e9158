package handin.checker.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/**
 * The catalogue: every sentence a student can be told, by its code. The words stand in {@code sentences.properties}; a code without words,
 * or words without a code, fails the build.
 */
public enum Sentence {
    // A checker's own words, passed on as they are.
    CHECKER_SAYS,

    // Reading the submission.
    TEXT_UNDECODABLE,
    TEXT_BINARY,
    TEXT_OTHER_FILE,
    FILE_CLASS,
    FILE_OFFICE_OR_ARCHIVE,
    FILE_PDF,
    FILE_PICTURE,
    FILE_OFFICE,
    FILE_FORMATTED,
    FILE_ARCHIVE,
    TEXT_EMPTY,
    TEXT_MANY_FILES,
    TEXT_TOO_LONG,
    TEXT_MARKUP,
    TEXT_LINE_TOO_WIDE,
    TEXT_LINES_TOO_WIDE,

    // Reading what DrRacket saved.
    WXME_CUT,
    WXME_DAMAGED,
    WXME_BAD_TEXT,
    WXME_TOO_OLD,
    WXME_TOO_NEW,
    WXME_NOT_TEXT,
    BOX_PICTURE,
    BOX_COMMENT,
    BOX_TEXT,
    BOX_XML,
    BOX_RACKET,
    BOX_FRACTION,
    BOX_COLLAPSED,
    BOX_TEST_CASE,
    BOX_EDITOR,
    BOX_OTHER,
    WXME_UNKNOWN,
    WXME_TOO_DEEP,

    // Unpacking several files; the first two in words of the handin protocol.
    MULTI_BAD_FORMAT,
    MULTI_BAD_NAME,
    MULTI_CUT,
    MULTI_DAMAGED,
    MULTI_EMPTY,
    MULTI_TOO_MANY,
    MULTI_NAME_LONG,
    MULTI_NAME_TWICE,
    MULTI_NAMES_ALIKE,
    MULTI_NAME_UNFIT,
    MULTI_MISSING,
    MULTI_UNEXPECTED,
    MULTI_NAMES_REFUSED,
    MULTI_IN_FILE,
    MULTI_NO_PROGRAM,
    MULTI_LOST_ONE,
    MULTI_LOST_SOME,
    MULTI_LOST_CANCELLED,

    // Unpacking a zip archive.
    ZIP_DAMAGED,
    ZIP_FOLDER,
    ZIP_LINK,
    ZIP_LOCKED,
    ZIP_METHOD,
    ZIP_BIG,
    ZIP_BOMB,
    ZIP_BOMB_IN_ALL,

    // Parts of sentences; those with a number have a second form, _ONE, for 1.
    WORD_AND,
    WORD_OR,
    ARGUMENTS,
    ARGUMENTS_ONE,
    ARGUMENTS_ANY,
    ARGUMENTS_AT_LEAST,
    ARGUMENTS_RANGE,
    TESTS,
    TESTS_ONE,
    SECONDS,
    SECONDS_ONE,
    MILLISECONDS,
    PLACE,
    PLACE_LINE,
    // The team.
    TEAM_ONE_ONLY,
    TEAM_TWO_ONLY,
    TEAM_TWO_AT_MOST,
    TEAM_NOT_LISTED,
    TEAM_NOT_LISTED_ALONE,
    TEAM_ALONE_QUESTION,
    TEAM_ALONE_CANCELLED,

    // What is being done.
    STATUS_USERS,
    STATUS_READING,
    STATUS_PRINTING,
    STATUS_CHECKING,
    STATUS_EXECUTING,
    STATUS_TESTING,
    STATUS_WAITING_WORKER,
    STATUS_WAITING_OWN,
    DOING_LOAD,
    DOING_EVAL,

    // Judging it.
    THREW_TOO_DEEP,
    THREW_TOO_DEEP_IN,
    LOAD_ERROR,
    NAME_MISSING,
    NAME_NO_VALUE,
    NAME_NO_SYNTAX,
    NAME_OTHER_KIND,
    VALUE_OTHER_KIND,
    KIND_INTEGER,
    KIND_BOOLEAN,
    KIND_FUNCTION,
    KIND_METHOD,
    NAME_NO_PROCEDURE,
    VALUE_NO_PROCEDURE,
    PROCEDURE_ARITY,
    EXPRESSION_THREW,
    EXPRESSION_MISTAKE,
    TEST_WRONG_VALUE,
    TEST_UNLIKE,
    TEST_FALSE,
    TEST_NO_ERROR,
    TEST_RAN_OUT,
    TESTS_TOO_FEW,
    REQUIRE_NOT_ALLOWED,
    REQUIRE_NONE_ALLOWED,
    UNCOVERED,

    // Stopping it.
    STOPPED_TIME,
    STOPPED_TIME_IN,
    STOPPED_MEMORY,
    STOPPED_OUTPUT,
    STOPPED_LOST,
    STOPPED_PRINTED,
    STOPPED_BEFORE,
    // Coming late, or too often.
    DEADLINE_OVER,
    DEADLINE_OVER_LATE_DAYS,
    DEADLINE_LATE,
    DEADLINE_LATE_QUESTION,
    DEADLINE_LATE_COSTS,
    SUBMISSIONS_USED_UP,
    SUBMISSIONS_QUESTION,
    ENTRY_CANCELLED,
    DAYS,
    DAYS_ONE,
    HANDINS,
    HANDINS_ONE,
    // The report of a graded handin.
    REPORT_TITLE,
    REPORT_PASSED,
    REPORT_FAILED,
    REPORT_FAILED_MINUS,
    REPORT_PENALTY,
    REPORT_PENALTY_PERCENT,
    REPORT_SCORE,
    REPORT_LATER,
    REPORT_READY,

    // Handing it in.
    OURS,
    OURS_NOT_SAFE,
    OURS_NO_ROOM,
    OURS_PERHAPS_KEPT,

    // Logging in and accounts; words of the handin protocol.
    LOGIN_BAD,
    USERNAME_PATTERN,
    USERNAME_CHARACTERS,
    USERNAME_WINDOWS,
    USERNAME_ENDS,
    USERNAME_LONG,
    USERNAME_PREFIX_RESERVED,
    USERNAME_RESERVED,
    USERNAME_TAKEN,
    FIELD_BAD,
    FIELD_UNKNOWN,
    FIELDS_COUNT,
    NO_FIELDS_CHANGED,
    CHANGE_NOT_ALLOWED,
    USERNAME_UNKNOWN,
    USERNAME_LOOKALIKE,
    USERNAME_UNSEEN,
    PASSWORD_EMPTY,
    ACCOUNTS_UNREADABLE,
    LOGIN_THROTTLED,
    INFO_OF_TEAM,
    CHANGE_OF_TEAM,

    // Uploading, keeping, fetching back; the first four in words of the handin protocol.
    ASSIGNMENT_INACTIVE,
    TEAM_OTHER,
    RETRIEVE_NO_DIRECTORY,
    RETRIEVE_NO_FILE,
    TEAM_LONG,
    CHECKER_BROKEN,
    AFTERWARDS_REFUSED,
    AFTERWARDS_FAILED,

    // Receipts.
    RECEIPT_SUBJECT,
    RECEIPT_LETTER,

    // Handing in as a team.
    TEAM_PARTNER_ELSEWHERE,
    TEAM_NOT_IN_ROSTER,
    TEAM_NOT_IN_FILE,
    HANDIN_BUSY,
    HANDIN_TOO_MANY_OPEN,
    TEAM_WAITS,
    TEAM_LETTER_SUBJECT,
    TEAM_LETTER,
    RETRIEVE_WHICH,

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
    NO_TURN,
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
    CLIENT_NO_USERNAME,
    CLIENT_ASK_USERNAME,
    CLIENT_ASK_REMEMBER,
    CLIENT_ASK_AGAIN,
    CLIENT_ASK_NEW_PASSWORD,
    CLIENT_TWO_PASSWORDS,
    CLIENT_NO_FIELD,
    CLIENT_BAD_COURSE_FILE,
    CLIENT_GUESSED,
    CLIENT_WHICH_ASSIGNMENT,
    CLIENT_ASK_ASSIGNMENT,
    CLIENT_RECEIPT_KEPT,
    CLIENT_RECEIPT_NOT_KEPT,
    CLIENT_RECEIPT_OF_OTHER,
    CLIENT_RECEIPT_UNSIGNED,
    CLIENT_NO_FILE,
    CLIENT_NOT_A_FILE,
    CLIENT_EMPTY_FILE,
    CLIENT_HUGE_FILE,
    CLIENT_UNREADABLE_FILE,
    CLIENT_FILE_EXISTS,
    CLIENT_UNWRITABLE_FILE;

    private static final String WORDS = "handin.checker.model.sentences";
    private static volatile Supplier<Tongue> tongue = () -> Tongue.ENGLISH;

    /** From now on sentences are told in the language that this gives when one is told. A process serves one course, and a course has one language. */
    public static void speak(Supplier<Tongue> language) {
        tongue = language;
    }

    /** A count with its noun, {@code 1 test} or {@code 2 tests}. */
    public String counted(int count) {
        return count == 1 ? valueOf(name() + "_ONE").text(count) : text(count);
    }

    /** The sentence with its holes {@code {0}}, {@code {1}}... filled; parts are put in as they are, numbers without grouping. */
    public String text(Object... parts) {
        return in(tongue.get(), parts);
    }

    /** As {@link #text}, in a language of the caller's choice. */
    public String in(Tongue language, Object... parts) {
        Object[] words = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            words[i] = String.valueOf(parts[i]);
        }
        var bundle = ResourceBundle.getBundle(WORDS, language.locale());
        return new MessageFormat(bundle.getString(name()), Locale.ROOT).format(words);
    }
}
