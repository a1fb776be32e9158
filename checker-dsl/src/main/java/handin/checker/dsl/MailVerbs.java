package handin.checker.dsl;

import groovy.transform.NamedParam;
import groovy.transform.NamedParams;
import java.util.Map;

/** Verbs that write letters. */
public interface MailVerbs {
    /**
     * Sends a letter through the course's mail. It is kept before this returns and goes out when the mail server takes it.
     *
     * @param letter {@code to} and {@code cc} are an address or a list of them, bare or as {@code Name <address>}; {@code from} is the course's own
     *     address unless given
     */
    void mail(
            @NamedParams({
                        @NamedParam(value = "to", required = true),
                        @NamedParam("cc"),
                        @NamedParam("from"),
                        @NamedParam(value = "subject", required = true),
                        @NamedParam(value = "body", required = true)
                    })
                    Map<String, ?> letter);
}
