package handin.checker.cli;

import handin.checker.model.Conversation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A student played by whoever sits at the terminal. */
final class Terminal implements Conversation {
    private final PrintWriter out;
    private final List<Answer> prepared;
    private final BufferedReader keyboard =
            new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
    private Queue<Answer> left = new ArrayDeque<>();
    private @Nullable String last;

    /** @param prepared answers that are given before anybody is asked, anew for each file */
    Terminal(PrintWriter out, List<Answer> prepared) {
        this.out = out;
        this.prepared = prepared;
    }

    static Optional<Answer> answer(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "y" -> Optional.of(Answer.YES);
            case "no", "n" -> Optional.of(Answer.NO);
            case "ok" -> Optional.of(Answer.OK);
            case "cancel" -> Optional.of(Answer.CANCEL);
            default -> Optional.empty();
        };
    }

    void heading(String file, boolean several) {
        left = new ArrayDeque<>(prepared);
        last = null;
        if (several) {
            line("== " + file);
        }
    }

    @Override
    public void status(String text) {
        line(text);
    }

    @Override
    public void finalMessage(String text) {
        last = text;
    }

    @Override
    public Answer ask(String text, Set<BoxStyle> styles) {
        List<Answer> possible = possible(styles);
        line((styles.contains(BoxStyle.CAUTION) || styles.contains(BoxStyle.STOP) ? "! " : "") + text);
        Answer given = left.poll();
        while (given == null || !possible.contains(given)) {
            out.print(
                    "[" + String.join("/", possible.stream().map(Terminal::word).toList()) + "] ");
            out.flush();
            given = answer(typed(text)).orElse(null);
        }
        line("> " + word(given));
        return given;
    }

    private static List<Answer> possible(Set<BoxStyle> styles) {
        if (styles.contains(BoxStyle.YES_NO)) {
            return List.of(Answer.YES, Answer.NO);
        }
        return styles.contains(BoxStyle.OK_CANCEL) ? List.of(Answer.OK, Answer.CANCEL) : List.of(Answer.OK);
    }

    private String typed(String question) {
        try {
            String typed = keyboard.readLine();
            if (typed == null) {
                throw new Gone("Nobody answered the question: " + question);
            }
            return typed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    void show(Report report) {
        if (last != null && report.status() == 0) {
            line(last);
        }
        line(report.word() + ": " + report.sentence());
        report.points().ifPresent(points -> line("points: " + points));
        report.printout().ifPresent(file -> line("printout: " + file));
    }

    void summary(List<Report> reports) {
        int width = reports.stream()
                .mapToInt(report -> report.file().toString().length())
                .max()
                .orElse(1);
        line("");
        for (Report report : reports) {
            String first = report.sentence().lines().findFirst().orElse("");
            line(String.format("%-" + width + "s  %-14s  %s", report.file(), report.word(), first));
        }
    }

    private void line(String text) {
        out.println(text);
        out.flush();
    }
}
