package handin.server.doctor;

import handin.server.config.CourseConfig.MailServer;
import handin.server.mail.MailTrial;
import java.io.IOException;
import java.util.List;

final class MailCheck implements Check {
    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<Finding> look(Patient patient) throws IOException {
        var mail = patient.config().mail();
        return List.of(mail.map(this::trial)
                .orElseGet(() -> Finding.warning(
                        name(), "no mail server is configured; letters wait in outbox/", "set [mail] in config.toml")));
    }

    private Finding trial(MailServer server) {
        String where = server.host() + ":" + server.port();
        return MailTrial.of(server)
                .map(why -> Finding.broken(
                        name(), where + ": " + why, "look at [mail] in config.toml; letters wait meanwhile"))
                .orElseGet(() -> Finding.ok(
                        name(),
                        where + " takes letters"
                                + (server.startTls() ? ", encrypted" : "")
                                + (server.user().isPresent() ? ", and the log-in is right" : "")));
    }
}
