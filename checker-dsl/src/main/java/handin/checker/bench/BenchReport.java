package handin.checker.bench;

import groovy.lang.GroovySystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The results for people and for programs. */
record BenchReport(int runs, List<Result> results) {
    /** What {@link Result#warmAbove} should stay below, in milliseconds. */
    static final double WARM_AIM = 60;

    /** What {@link Result#coldRatio} should stay below. */
    static final double COLD_AIM = 1.3;

    String text() {
        var text = new StringBuilder();
        machine().forEach((name, value) -> text.append(String.format(Locale.ROOT, "%-9s %s%n", name, value)));
        text.append("runs      ").append(runs).append(" of each; milliseconds as median (least, 95 %)\n\n");
        text.append(String.format(
                Locale.ROOT,
                "%-9s %-23s %-23s %-23s %-23s %-23s%n",
                "language",
                "warm",
                "warm with coverage",
                "bare, warm",
                "cold",
                "bare, cold"));
        for (var result : results) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-9s %-23s %-23s %-23s %-23s %-23s%n",
                    result.language(),
                    cell(result.warm()),
                    cell(result.covered()),
                    cell(result.bareWarm()),
                    cell(result.cold()),
                    cell(result.bareCold())));
        }
        text.append('\n');
        results.forEach(result -> text.append(aims(result)));
        return text.toString();
    }

    private static String cell(Series series) {
        return String.format(Locale.ROOT, "%.0f (%.0f, %.0f)", series.p50(), series.least(), series.p95());
    }

    private static String aims(Result result) {
        return String.format(
                Locale.ROOT,
                "%-9s warm %+.0f ms beside the bare one (aim: below %.0f: %s), cold %.2f times (aim: below %.1f: %s)%n",
                result.language(),
                result.warmAbove(),
                WARM_AIM,
                result.warmAbove() < WARM_AIM ? "met" : "missed",
                result.coldRatio(),
                COLD_AIM,
                result.coldRatio() < COLD_AIM ? "met" : "missed");
    }

    String json() {
        var languages = new LinkedHashMap<String, Object>();
        for (var result : results) {
            languages.put(
                    result.language(),
                    Map.of(
                            "warm", numbers(result.warm()),
                            "warmWithCoverage", numbers(result.covered()),
                            "bareWarm", numbers(result.bareWarm()),
                            "cold", numbers(result.cold()),
                            "bareCold", numbers(result.bareCold()),
                            "warmAboveBare", result.warmAbove(),
                            "coldRatio", result.coldRatio()));
        }
        var all = new LinkedHashMap<String, Object>();
        all.put("machine", machine());
        all.put("runs", runs);
        all.put("milliseconds", languages);
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private static Map<String, Double> numbers(Series series) {
        return Map.of("p50", series.p50(), "p95", series.p95(), "least", series.least());
    }

    private static Map<String, String> machine() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("processor", processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put(
                "java",
                System.getProperty("java.vendor.version", "") + " " + System.getProperty("java.runtime.version"));
        facts.put("groovy", GroovySystem.getVersion());
        return facts;
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException unknown) {
            // A line of the heading; the measurements do not need it.
            return "unknown";
        }
    }
}
