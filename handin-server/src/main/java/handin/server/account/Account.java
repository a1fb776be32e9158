package handin.server.account;

import java.util.Map;

/**
 * @param hash of the password
 * @param fields as they stand in the file
 */
record Account(String hash, Map<String, String> fields) {}
