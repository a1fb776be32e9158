package handin.server.app;

import handin.checker.samples.Judged;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What came of samples, for people or as comma-separated values.
 *
 * @param took altogether
 */
record SampleReport(List<Judged> judged, Duration took) {
    List<Judged> failures() {
        return judged.stream().filter(each -> !each.asExpected()).toList();
    }

    /** Where the lines are for a program, the summary goes to {@code err}. */
    void print(PrintWriter out, PrintWriter err, boolean csv) {
        if (csv) {
            out.println(new CsvLine(List.of(
                    "assignment",
                    "sample",
                    "result",
                    "verdict",
                    "expected verdict",
                    "sentence",
                    "expected sentence",
                    "seconds")));
            judged.forEach(each -> out.println(row(each)));
        } else {
            failures().forEach(each -> details(each).forEach(out::println));
        }
        (csv ? err : out).println(summary());
        out.flush();
        err.flush();
    }

    private static CsvLine row(Judged each) {
        var expected = each.sample().expected();
        return new CsvLine(List.of(
                each.sample().assignment(),
                each.sample().name(),
                each.asExpected() ? "as expected" : "otherwise",
                each.outcome().verdict(),
                expected.verdict(),
                each.outcome().sentence(),
                expected.sentence().orElse(""),
                seconds(each.took())));
    }

    private static List<String> details(Judged each) {
        var lines = new ArrayList<String>();
        lines.add(each.sample().title() + " (" + each.sample().file() + ")");
        each.differences().forEach(difference -> difference.lines().forEach(line -> lines.add("  " + line)));
        boolean sentenceShown =
                each.differences().stream().anyMatch(it -> it.what().equals("sentence"));
        if (!sentenceShown && !each.outcome().sentence().isEmpty()) {
            lines.add("  with the sentence: " + each.outcome().sentence().replaceAll("\\p{C}", " "));
        }
        lines.add("");
        return lines;
    }

    private String summary() {
        long assignments =
                judged.stream().map(each -> each.sample().folder()).distinct().count();
        int failed = failures().size();
        return judged.size() + (judged.size() == 1 ? " sample of " : " samples of ") + assignments
                + (assignments == 1 ? " assignment in " : " assignments in ") + seconds(took) + " s: "
                + (failed == 0 ? "all as expected." : failed + " came out otherwise than expected.");
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
