package handin.server.app;

import handin.checker.model.CheckerMistakes;
import handin.server.config.CourseConfig;
import handin.server.config.CourseConfig.Webhook;
import handin.server.hook.Event;
import handin.server.hook.ExampleEvent;
import handin.server.hook.Letterbox;
import handin.server.hook.Told;
import handin.server.hook.script.HookTrial;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./handin hooks}: who listens to what, and a trial. */
@Command(
        name = "hooks",
        mixinStandardHelpOptions = true,
        description = {
            "Checks the hook script of a course and prints who hears of what.",
            "With --try it runs the script on a made-up event, here and now: programs run, letters are printed and not sent."
        },
        footer = {
            "",
            "Example: ./handin hooks --course my-course",
            "Example: ./handin hooks --course my-course --try submission-committed",
            "Exit status: 0 all is well, 1 the script is wrong, 2 broken or misused."
        })
final class HooksCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CourseOption course;

    @Option(names = "--csv", description = "Print comma-separated values.")
    private boolean csv;

    @Option(names = "--try", paramLabel = "OPERATION", description = "Run the script on an example of this operation.")
    private @Nullable String operation;

    @Override
    public Integer call() throws IOException {
        Path directory = course.directory().toAbsolutePath().normalize();
        var hooks = CourseConfig.open(directory).current().hooks();
        try {
            Optional<HookTrial> script =
                    Files.exists(hooks.file()) ? Optional.of(HookTrial.load(hooks.file())) : Optional.empty();
            if (operation != null) {
                return tryOut(script, operation, directory, hooks.file());
            }
            listing(script, hooks.file(), hooks.webhooks())
                    .print(spec.commandLine().getOut(), csv);
            return 0;
        } catch (CheckerMistakes mistakes) {
            spec.commandLine().getErr().println(mistakes.getMessage());
            return 1;
        }
    }

    private Listing listing(Optional<HookTrial> script, Path file, List<Webhook> webhooks) {
        var listing = new Listing("operation", "script", "webhooks");
        for (String each : Event.operations()) {
            String blocks = script.stream()
                    .flatMap(trial -> trial.lines(each).stream())
                    .map(line -> file.getFileName() + ":" + line)
                    .collect(Collectors.joining(" "));
            String urls = webhooks.stream()
                    .filter(webhook -> webhook.operations().isEmpty()
                            || webhook.operations().contains(each))
                    .map(webhook -> webhook.url().toString())
                    .collect(Collectors.joining(" "));
            listing.add(each, shown(blocks), shown(urls));
        }
        return listing;
    }

    /** In a table, an empty cell could be taken for a missing one. */
    private String shown(String words) {
        return words.isEmpty() && !csv ? "-" : words;
    }

    private int tryOut(Optional<HookTrial> script, String name, Path directory, Path file) {
        PrintWriter out = spec.commandLine().getOut();
        var told = new Told(
                "0", ExampleEvent.of(name, directory), InstantSource.system().instant());
        out.println(told.event());
        if (script.isEmpty()) {
            out.println("There is no hook script: " + file);
            return 0;
        }
        Letterbox letters = letter -> {
            out.println("mail to " + String.join(", ", letter.to()) + ": " + letter.subject());
            letter.body().lines().forEach(line -> out.println("  " + line));
        };
        script.get().play(told, directory, letters, line -> out.println("log: " + line));
        out.println("Done; blocks run: " + script.get().lines(name).size() + ".");
        return 0;
    }
}
