package handin.server.account;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * @param key as it stands in the file, where a name may be written in upper case
 * @param password as it is kept, see {@link PasswordForm}
 * @param fields as they stand in the file
 */
record Account(String key, String password, Map<String, String> fields) {
    Account withPassword(String kept) {
        return new Account(key, kept, fields);
    }

    Account withFields(Map<String, String> changed) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(changed);
        return new Account(key, password, all);
    }
}
