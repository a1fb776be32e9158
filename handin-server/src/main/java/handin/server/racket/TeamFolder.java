package handin.server.racket;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** One team's directory for one assignment, on its way into the course. */
final class TeamFolder {
    private static final Pattern SUCCESS = Pattern.compile("SUCCESS-\\d+");
    private static final Pattern NUMBERED = Pattern.compile("(SUCCESS-\\d+|ATTEMPT(-\\d+)?)");
    private static final String LATEST = "SUCCESS-0";

    private final Path from;
    private final Path to;
    private final String name;
    private final Staging staging;
    private final Report report;

    /** @param name for the report: {@code hw1/alice+bob} */
    TeamFolder(Path from, Path to, String name, Staging staging, Report report) {
        this.from = from;
        this.to = to;
        this.name = name;
        this.staging = staging;
        this.report = report;
    }

    static boolean looksLikeOne(List<String> names) {
        return names.stream().anyMatch(name -> NUMBERED.matcher(name).matches());
    }

    void take() throws IOException {
        if (!staging.exists(to)) {
            staging.copy(from, to);
            report.taken("work", name);
        } else if (hasWork(to)) {
            compare();
            takeBeside();
        } else {
            takeWork();
            takeBeside();
        }
    }

    private boolean hasWork(Path folder) throws IOException {
        return staging.names(folder).stream()
                .anyMatch(child -> SUCCESS.matcher(child).matches());
    }

    private void compare() throws IOException {
        if (!hasWork(from) || staging.same(from.resolve(LATEST), to.resolve(LATEST))) {
            report.there("work", name);
        } else {
            report.kept(
                    "work",
                    name,
                    "the latest work differs; remove " + to + " and import again to have that of " + from);
        }
    }

    /** The course has tries alone. The latest work comes last, so that it is never missed while older is there. */
    private void takeWork() throws IOException {
        boolean any = false;
        for (String child : staging.names(from).reversed()) {
            if (SUCCESS.matcher(child).matches()) {
                staging.copy(from.resolve(child), to.resolve(child));
                any = true;
            }
        }
        if (any) {
            report.taken("work", name);
        } else {
            report.there("work", name);
        }
    }

    /** What staff put beside the work, grades above all. */
    private void takeBeside() throws IOException {
        for (String child : staging.names(from)) {
            Path theirs = from.resolve(child);
            if (NUMBERED.matcher(child).matches()
                    || staging.exists(from.resolve(LATEST).resolve(child))) {
                continue;
            }
            if (!staging.exists(to.resolve(child))) {
                staging.copy(theirs, to.resolve(child));
                report.taken("file", name + "/" + child);
            } else if (staging.same(theirs, to.resolve(child))) {
                report.there("file", name + "/" + child);
            } else {
                report.kept("file", name + "/" + child, "it differs");
            }
        }
    }
}
