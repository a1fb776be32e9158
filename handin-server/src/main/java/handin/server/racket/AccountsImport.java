package handin.server.racket;

import handin.server.account.Adoption;
import handin.server.account.Adoption.Foreign;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code users.rktd}: a list of {@code (name (password field ...))}, the fields in the order of {@code extra-fields}. */
final class AccountsImport {
    private static final String KIND = "account";
    private static final Pattern MD5 = Pattern.compile("[0-9a-f]{32}");
    private static final int MD5_BYTES = 16;

    private final Adoption adoption;
    private final List<String> fieldNames;
    private final Report report;
    private final Map<String, Foreign> found = new LinkedHashMap<>();

    AccountsImport(Adoption adoption, List<String> fieldNames, Report report) {
        this.adoption = adoption;
        this.fieldNames = fieldNames;
        this.report = report;
    }

    /** The accounts that can be taken and are not there yet, by name. */
    Map<String, Foreign> accounts(Datum users) {
        users.elements().forEach(entry -> account(entry.elements()));
        return found;
    }

    private void account(List<Datum> entry) {
        Optional<String> name = entry.isEmpty() ? Optional.empty() : name(entry.getFirst());
        if (name.isEmpty() || entry.size() != 2 || entry.get(1).elements().isEmpty()) {
            report.notTaken(
                    KIND, name.orElse("an entry without a name"), "it has not the shape (name (password field ...))");
            return;
        }
        String username = adoption.username(name.get());
        Optional<String> mistake = Adoption.mistakeInName(username);
        if (mistake.isPresent()) {
            report.notTaken(KIND, name.get(), mistake.get());
        } else if (adoption.has(username)) {
            report.there(KIND, username);
        } else if (found.containsKey(username)) {
            report.notTaken(KIND, name.get(), "it stands there twice; the first counts");
        } else {
            found.put(username, foreign(username, entry.get(1).elements()));
        }
    }

    private static Optional<String> name(Datum datum) {
        return datum.symbol()
                .or(datum::text)
                .or(() -> datum instanceof Datum.Whole(var value) ? Optional.of(value.toString()) : Optional.empty());
    }

    private Foreign foreign(String username, List<Datum> values) {
        Optional<String> kept = kept(values.getFirst())
                .filter(form -> Adoption.mistakeInPassword(form).isEmpty());
        String remark = kept.isPresent()
                ? fieldsRemark(values.size() - 1)
                : "its password is kept in no form that can be checked; ./handin set-password " + username
                        + " makes one";
        report.taken(KIND, username, remark);
        return new Foreign(username, kept.orElseGet(AccountsImport::nobodys), fields(values));
    }

    private static Optional<String> kept(Datum password) {
        List<Datum> parts = password.elements();
        if (parts.size() == 2) {
            String form = parts.getFirst().symbol().orElse("");
            return form.equals("plaintext") || form.equals("unix")
                    ? parts.get(1).text().map(words -> "{" + form + "}" + words)
                    : Optional.empty();
        }
        return password.text().filter(hex -> MD5.matcher(hex).matches()).map(hex -> "{md5}" + hex);
    }

    private String fieldsRemark(int count) {
        return count == fieldNames.size()
                ? ""
                : "it has " + count + " fields, the configuration " + fieldNames.size() + "; look it through";
    }

    private Map<String, String> fields(List<Datum> values) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 1; i < values.size() && i <= fieldNames.size(); i++) {
            String name = fieldNames.get(i - 1);
            String value = values.get(i).text().orElse("");
            if (!name.isBlank() && !name.equals("password") && !value.isEmpty()) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    /** The hash of no known password: the account is there and waits for a password. */
    private static String nobodys() {
        var bytes = new byte[MD5_BYTES];
        new SecureRandom().nextBytes(bytes);
        return "{md5}" + HexFormat.of().formatHex(bytes);
    }
}
