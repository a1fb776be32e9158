package handin.server.app;

import handin.server.account.Accounts;
import handin.server.account.Enrolment;
import handin.server.account.Roster;
import handin.server.account.RosterMistakes;
import handin.server.config.CourseConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** {@code ./handin add-user --csv}: says what a roster changes, does it, and hands out the passwords that were made. */
final class RosterImport {
    private static final int NAMES_SHOWN = 10;
    private static final int HASHES_A_STEP = 500;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Accounts accounts;
    private final CourseConfig config;
    private final RosterOptions options;

    RosterImport(CommandLine command, Accounts accounts, CourseConfig config, RosterOptions options) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.accounts = accounts;
        this.config = config;
        this.options = options;
    }

    /** @return 0; 1 if something is wrong with the roster, all of which is said */
    int run() throws IOException {
        try {
            Roster roster = Roster.read(options.file, config, options.ignored);
            Enrolment plan = accounts.plan(roster, options.update);
            mayKeep(plan);
            if (!options.dryRun && plan.added().size() + plan.changed().size() > 0) {
                accounts.enrol(roster, plan, this::keep, this::progress);
            }
            report(plan);
            return 0;
        } catch (RosterMistakes mistakes) {
            err.println(mistakes.getMessage());
            err.println("Nobody was added.");
            return 1;
        }
    }

    private void mayKeep(Enrolment plan) {
        Path file = options.passwords;
        if (file != null && !plan.generated().isEmpty() && Files.exists(file)) {
            throw new IllegalArgumentException(file
                    + " is there already, perhaps with the passwords of others; name a new file. Nobody was added.");
        }
    }

    private void keep(Map<String, String> generated) throws IOException {
        Path file = options.passwords;
        if (file != null) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, asCsv(generated), StandardCharsets.UTF_8);
        }
    }

    private static String asCsv(Map<String, String> generated) {
        var csv = new StringBuilder("username,password\n");
        generated.forEach((username, password) ->
                csv.append(new CsvLine(List.of(username, password))).append('\n'));
        return csv.toString();
    }

    private void progress(int done, int all) {
        if (done % HASHES_A_STEP == 0 && all > HASHES_A_STEP) {
            err.println(done + " of " + all + " passwords hashed");
            err.flush();
        }
    }

    private void report(Enrolment plan) {
        String would = options.dryRun ? "would be " : "";
        say(plan.added(), would + "added");
        say(plan.changed(), would + "changed");
        say(plan.there(), "already there");
        if (options.dryRun || plan.generated().isEmpty()) {
            return;
        }
        if (options.passwords == null) {
            out.print(asCsv(plan.generated()));
        } else {
            out.println("The passwords of " + plan.generated().size() + " are in " + options.passwords
                    + ". Hand them out, then delete it.");
        }
    }

    private void say(List<String> usernames, String what) {
        if (!usernames.isEmpty()) {
            String more = usernames.size() > NAMES_SHOWN ? ", ..." : "";
            out.println(usernames.size() + " " + what + ": "
                    + String.join(", ", usernames.subList(0, Math.min(NAMES_SHOWN, usernames.size()))) + more);
        }
    }
}
