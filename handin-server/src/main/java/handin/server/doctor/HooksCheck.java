package handin.server.doctor;

import handin.checker.model.CheckerMistakes;
import handin.server.config.CourseConfig.Webhook;
import handin.server.hook.script.HookTrial;
import handin.server.hook.web.Webhooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The hook script, and the secrets of webhooks. */
final class HooksCheck implements Check {
    @Override
    public String name() {
        return "hooks";
    }

    @Override
    public List<Finding> look(Patient patient) throws IOException {
        var hooks = patient.config().hooks();
        boolean script = Files.exists(hooks.file());
        var ill = new ArrayList<Finding>();
        if (script) {
            ill.addAll(load(hooks.file()));
        }
        for (Webhook webhook : hooks.webhooks()) {
            ill.addAll(secret(webhook));
        }
        if (!ill.isEmpty()) {
            return ill;
        }
        return List.of(Finding.ok(
                name(),
                hooks.file().getFileName() + (script ? " loads" : " is not there, and need not be") + "; webhooks: "
                        + hooks.webhooks().size()));
    }

    private List<Finding> load(Path file) throws IOException {
        try {
            HookTrial.load(file);
            return List.of();
        } catch (CheckerMistakes mistakes) {
            return mistakes.mistakes().stream()
                    .map(mistake -> Finding.broken(name(), mistake.toString(), "mend it there"))
                    .toList();
        }
    }

    private List<Finding> secret(Webhook webhook) throws IOException {
        try {
            Webhooks.mustHaveSecret(webhook);
        } catch (IOException e) {
            return List.of(Finding.broken(
                    name(),
                    String.valueOf(e.getMessage()),
                    "write the secret into its first line; deliveries wait meanwhile"));
        }
        Path file = webhook.secretFile();
        return Permissions.forOthers(file)
                ? List.of(Finding.warning(
                        name(), file + " is open to other users of this machine", "chmod o-rwx " + file))
                : List.of();
    }
}
