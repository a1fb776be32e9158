package handin.server.doctor;

import handin.server.receipt.Receipts;
import handin.server.receipt.UnusableKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Private keys of the course: its own, and that of receipts. */
final class KeyCheck implements Check {
    @Override
    public String name() {
        return "private keys";
    }

    @Override
    public List<Finding> look(Patient patient) throws IOException {
        var ill = new ArrayList<Finding>(receiptKey(patient.course()));
        int count = 0;
        try (var keys = Files.newDirectoryStream(patient.course(), "*key.pem")) {
            for (Path key : keys) {
                count++;
                if (Permissions.forOthers(key) || Permissions.forGroup(key)) {
                    ill.add(Finding.broken(
                            name(), key.getFileName() + " can be read by other users", "chmod 600 " + key));
                }
            }
        }
        return ill.isEmpty()
                ? List.of(Finding.ok(name(), count == 0 ? "none yet" : count + ", readable by the owner alone"))
                : ill;
    }

    private List<Finding> receiptKey(Path course) throws IOException {
        try {
            Receipts.mustBeUsable(course);
            return List.of();
        } catch (UnusableKey unusable) {
            String cure = unusable.cure().isEmpty() ? "put the course's own key back" : unusable.cure();
            return List.of(Finding.broken(name(), unusable.wrong(), cure));
        }
    }
}
