package handin.server.app;

import handin.server.doctor.Doctor;
import handin.server.doctor.Finding;
import handin.server.doctor.Finding.State;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code ./handin doctor}: what is well and what is not with a course and its machine. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Tries all that a course's server needs, beside a running one too, and says what to mend.",
        footer = {
            "",
            "Run it as the server's user. It sends no letter and changes nothing.",
            "Exit status: 0 nothing is broken (there may be warnings), 1 something is.",
            "",
            "Example: ./handin doctor --course my-course"
        })
final class DoctorCommand implements Callable<Integer> {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Spec
    private CommandSpec spec;

    @Mixin
    private CourseOption course;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Finding> findings =
                Doctor.examine(course.directory(), CourseServer.workerHome(), json ? finding -> {} : this::row);
        long broken = count(findings, State.BROKEN);
        if (json) {
            out.println(json(findings, broken));
        } else {
            out.println();
            out.println(
                    broken == 0 && count(findings, State.WARNING) == 0
                            ? "All is well."
                            : broken + " broken, " + count(findings, State.WARNING) + " to look at.");
        }
        return broken == 0 ? 0 : 1;
    }

    private static long count(List<Finding> findings, State state) {
        return findings.stream().filter(finding -> finding.state() == state).count();
    }

    private void row(Finding finding) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%-8s %-36s %s%n", finding.state().word(), finding.check(), indented(finding.words()));
        if (!finding.advice().isEmpty()) {
            out.printf(Locale.ROOT, "%-45s -> %s%n", "", indented(finding.advice()));
        }
        out.flush();
    }

    private static String indented(String words) {
        return String.join("\n" + " ".repeat(46), words.lines().toList());
    }

    private static String json(List<Finding> findings, long broken) {
        ObjectNode all = MAPPER.createObjectNode();
        all.put("ok", broken == 0);
        var list = all.putArray("findings");
        for (Finding finding : findings) {
            list.addObject()
                    .put("check", finding.check())
                    .put("state", finding.state().word())
                    .put("words", finding.words())
                    .put("advice", finding.advice());
        }
        return MAPPER.writeValueAsString(all);
    }
}
