package handin.server.racket;

import handin.server.account.Adoption;
import handin.server.account.Team;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The directory of an assignment: teams' work to {@code users/}, everything else to {@code checkers/}. */
final class AssignmentImport {
    private static final Pattern NAME = Pattern.compile("[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*");
    private static final Pattern PLUS = Pattern.compile(" *[+] *");
    private static final Pattern CHECKER = Pattern.compile("checker\\.(rkt|ss|scm)");
    private static final String NOTE = """
            `checker.rkt` is what checked this assignment in Racket's handin server. Handin does not run it.

            Its like is a `checker.groovy` in this folder: docs/write-a-checker.md shows how to begin, docs/checker-language.md
            lists every option and verb beside its name in Racket. Until there is one, work is taken unchecked.
            """;

    private final Path course;
    private final Predicate<String> isUser;
    private final Staging staging;
    private final Report report;

    AssignmentImport(Path course, Predicate<String> isUser, Staging staging, Report report) {
        this.course = course;
        this.isUser = isUser;
        this.staging = staging;
        this.report = report;
    }

    void take(String name, Path directory, boolean active) throws IOException {
        if (!NAME.matcher(name).matches()) {
            report.notTaken("assignment", name, "an assignment cannot have this name here");
            return;
        }
        if (!staging.isDirectory(directory)) {
            report.notTaken("assignment", name, "there is no directory " + directory);
            return;
        }
        Path ours = course.resolve("checkers").resolve(name);
        boolean checked = staging.exists(ours.resolve("checker.groovy"));
        boolean there = staging.exists(ours);
        staging.makeDirectory(ours);
        for (String child : staging.names(directory)) {
            child(name, directory.resolve(child), child, ours);
        }
        String remark = active && !checked ? "it has no checker.groovy yet; until then work is taken unchecked" : "";
        if (there) {
            report.there("assignment", name, remark);
        } else {
            report.taken("assignment", name, remark);
        }
    }

    private void child(String assignment, Path from, String child, Path ours) throws IOException {
        if (staging.isDirectory(from) && isTeam(from, child)) {
            work(assignment, from, child);
        } else if (staging.isFile(from) && CHECKER.matcher(child).matches()) {
            checker(assignment, from, ours);
        } else if (child.equals("compiled")) {
            report.notTaken("file", assignment + "/" + child, "compiled code of Racket's");
        } else if (staging.isDirectory(from) || staging.isFile(from)) {
            beside(from, ours.resolve(child), assignment + "/" + child);
        } else {
            report.notTaken("file", assignment + "/" + child, "it is a link, or no file at all");
        }
    }

    private boolean isTeam(Path directory, String name) throws IOException {
        return TeamFolder.looksLikeOne(staging.names(directory))
                || List.of(PLUS.split(name, -1)).stream().allMatch(isUser);
    }

    private void work(String assignment, Path from, String name) throws IOException {
        List<String> members = List.of(PLUS.split(name, -1));
        Optional<String> mistake = members.stream()
                .flatMap(member -> Adoption.mistakeInName(member).stream())
                .findFirst();
        if (mistake.isPresent()) {
            report.notTaken("work", assignment + "/" + name, mistake.get());
            return;
        }
        String team = new Team(members).name();
        Path to = course.resolve("users").resolve(team).resolve(assignment);
        new TeamFolder(from, to, assignment + "/" + team, staging, report).take();
    }

    private void checker(String assignment, Path from, Path ours) throws IOException {
        String name = assignment + "/" + from.getFileName();
        if (staging.exists(ours.resolve("checker.groovy"))) {
            report.there("checker", name);
            return;
        }
        if (!staging.exists(ours.resolve("checker.rkt"))) {
            staging.copy(from, ours.resolve("checker.rkt"));
            staging.write(NOTE, ours.resolve("checker.rkt-note.md"));
        }
        report.notTaken(
                "checker", name, "a checker in Racket cannot be run here; it lies in " + ours + " to be rewritten");
    }

    private void beside(Path from, Path to, String name) throws IOException {
        if (!staging.exists(to)) {
            staging.copy(from, to);
            report.taken("file", name);
        } else if (staging.same(from, to)) {
            report.there("file", name);
        } else {
            report.kept("file", name, "it differs");
        }
    }
}
