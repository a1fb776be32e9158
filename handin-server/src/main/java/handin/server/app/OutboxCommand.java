package handin.server.app;

import handin.server.mail.OutboxFolder;
import handin.server.mail.OutboxFolder.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code ./handin outbox}: what waits for the mail server, and what it refused. */
@Command(
        name = "outbox",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists the letters that wait for the mail server. Works beside a running server.",
        footer = {
            "",
            "Example: ./handin outbox --course my-course",
            "         ./handin outbox retry --all --course my-course"
        })
final class OutboxCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--course",
            paramLabel = "DIR",
            defaultValue = ".",
            scope = ScopeType.INHERIT,
            description = "The course (default: here).")
    private Path course;

    @Option(names = "--undeliverable", description = "Those that were put aside instead.")
    private boolean undeliverable;

    @Option(names = "--csv", description = "As comma-separated values.")
    private boolean csv;

    @Override
    public Integer call() throws IOException {
        OutboxFolder outbox = folder();
        var out = spec.commandLine().getOut();
        List<Entry> letters = undeliverable ? outbox.undeliverable() : outbox.waiting();
        if (letters.isEmpty() && !csv) {
            out.println(undeliverable ? "No letter was put aside." : "No letter waits.");
        } else {
            table(letters).print(out, csv);
        }
        var trouble = outbox.serverTrouble();
        if (trouble.isPresent() && !csv) {
            out.println("Nothing is sent just now: " + trouble.get());
        }
        return 0;
    }

    private static Listing table(List<Entry> letters) {
        var table = new Listing("to", "subject", "since", "tries", "last trouble", "name");
        letters.forEach(letter -> table.add(
                letter.to(),
                letter.subject(),
                letter.since().toString(),
                String.valueOf(letter.tries()),
                letter.trouble(),
                letter.name()));
        return table;
    }

    private OutboxFolder folder() {
        return OutboxFolder.of(CourseDirectory.mustBe(course));
    }

    @Command(
            name = "retry",
            mixinStandardHelpOptions = true,
            description =
                    "Has letters tried again as if they were new: those that were put aside, or wait for their next try. A running server does so within a minute.",
            footer = {"", "Example: ./handin outbox retry 01763726400000-5ad71c33e0b2.eml --course my-course"})
    int retry(
            @Parameters(arity = "0..*", paramLabel = "NAME", description = "Names as the list shows them.")
                    List<String> names,
            @Option(names = "--all", description = "Every letter that was put aside.") boolean all)
            throws IOException {
        OutboxFolder outbox = folder();
        List<String> wanted = names == null ? List.of() : names;
        if (wanted.isEmpty() && !all) {
            throw new IllegalArgumentException("Name the letters to try again, or give --all.");
        }
        List<Entry> aside = outbox.undeliverable();
        int count = 0;
        for (String name : wanted) {
            outbox.retry(find(outbox, aside, name));
            count++;
        }
        for (Entry letter : all ? aside : List.<Entry>of()) {
            outbox.retry(letter);
            count++;
        }
        spec.commandLine().getOut().println(count + (count == 1 ? " letter waits" : " letters wait") + " to be sent.");
        return 0;
    }

    private static Entry find(OutboxFolder outbox, List<Entry> aside, String name) throws IOException {
        for (List<Entry> letters : List.of(aside, outbox.waiting())) {
            for (Entry letter : letters) {
                if (letter.name().equals(name) || letter.name().equals(name + ".eml")) {
                    return letter;
                }
            }
        }
        throw new IllegalArgumentException("There is no letter " + name + "; ./handin outbox and ./handin outbox"
                + " --undeliverable list those there are.");
    }
}
