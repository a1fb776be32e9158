package handin.server.door.tls;

import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.protocol.Datum;
import handin.server.protocol.Datum.Items;
import handin.server.protocol.Datum.Symbol;
import handin.server.protocol.Datum.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a session has set so far. Each key once; keys that nobody knows are taken and never looked at. */
final class Keys {
    private static final String FIELDS = "user-fields";
    private static final Set<String> RESERVED = Set.of("usernames", "user-datas", "raw-password", "assignments");

    private final Map<String, Datum> values = new HashMap<>();

    void set(Datum key, Datum value) {
        if (!(key instanceof Symbol(var name))) {
            throw new Refused(Sentence.PROTOCOL_BAD_KEY, key.quoted());
        }
        if (!(name.equals(FIELDS) ? isTexts(value) : value instanceof Text)) {
            throw new Refused(Sentence.PROTOCOL_BAD_VALUE, value.quoted());
        }
        if (values.containsKey(name)) {
            throw new Refused(Sentence.PROTOCOL_KEY_TWICE, key.quoted());
        }
        if (RESERVED.contains(name)) {
            throw new Refused(Sentence.PROTOCOL_KEY_RESERVED, key.quoted());
        }
        values.put(name, value);
    }

    private static boolean isTexts(Datum value) {
        return value instanceof Items(var items) && items.stream().allMatch(Text.class::isInstance);
    }

    /** The usernames as typed. */
    String usernames() {
        return found("username/s").orElseThrow(() -> new Refused(Sentence.PROTOCOL_NO_USERNAME));
    }

    String password() {
        return found("password").orElseThrow(() -> missing("raw-password"));
    }

    /** For an account that is to be made; may be empty. */
    String newAccountsPassword() {
        return found("password").orElseThrow(() -> missing("password"));
    }

    /** Empty: the old one is to stay. */
    String newPassword() {
        return found("new-password").orElseThrow(() -> missing("new-password"));
    }

    /** In the order in which they are asked for. */
    List<String> userFields() {
        if (!(values.get(FIELDS) instanceof Items(var items))) {
            throw missing(FIELDS);
        }
        return items.stream().map(Datum::displayed).toList();
    }

    boolean submitOnError() {
        return found("submit-on-error").filter("yes"::equals).isPresent();
    }

    String assignment() {
        return found("assignment").orElseThrow(() -> missing("assignment"));
    }

    private Optional<String> found(String key) {
        return Optional.ofNullable(values.get(key)).map(Datum::displayed);
    }

    private static Refused missing(String key) {
        return new Refused(Sentence.PROTOCOL_NO_VALUE, key);
    }
}
