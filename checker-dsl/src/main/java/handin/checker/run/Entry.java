package handin.checker.run;

import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.EntryVerbs;
import handin.checker.dsl.VerbArgument;
import handin.checker.model.Conversation.Answer;
import handin.checker.model.Conversation.BoxStyle;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds handins to their time and number. */
record Entry(Handin handin, Ledger ledger) implements EntryVerbs {
    @Override
    public LocalDateTime getSubmissionTime() {
        return handin.time();
    }

    @Override
    public String getSubmissionTimestamp() {
        return stamp(handin.time());
    }

    private static String stamp(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS) + (time.getSecond() == 0 ? ":00" : "");
    }

    @Override
    public int deadline() {
        return deadline(Map.of());
    }

    @Override
    public int deadline(Map<String, ?> late) {
        if (late.containsKey(VerbArgument.LATE_DAYS.key())) {
            throw new AuthorMistake("lateDays goes with a time: deadline '2026-12-01 23:59', lateDays: 3");
        }
        VerbArgument.check("deadline", late);
        Optional<CourseRow> row = CourseRow.find(handin, "deadline");
        return row.isEmpty() ? 0 : hold(row.get().time(), row.get().number("late-days", 2), percent(late));
    }

    @Override
    public int deadline(String time) {
        return deadline(Map.of(), time);
    }

    @Override
    public int deadline(Map<String, ?> late, String time) {
        VerbArgument.check("deadline", late);
        int days = VerbArgument.LATE_DAYS.of(late) instanceof Integer given ? given : 0;
        return hold(time(time), days, percent(late));
    }

    private static int percent(Map<String, ?> late) {
        return VerbArgument.MINUS_PERCENT.of(late) instanceof Integer given ? given : 0;
    }

    static LocalDateTime time(String words) {
        try {
            return LocalDateTime.parse(words.strip().replace(' ', 'T'));
        } catch (DateTimeException e) {
            throw new AuthorMistake("a deadline is a local date and time, such as 2026-12-01 23:59, not " + words);
        }
    }

    private int hold(LocalDateTime end, int lateDays, int percent) {
        Duration over = Duration.between(end, handin.time());
        if (!over.isPositive()) {
            return 0;
        }
        int days = (int) Math.min(Integer.MAX_VALUE, (over.toSeconds() + 86_399) / 86_400);
        days = Math.max(1, days);
        if (days > lateDays) {
            throw lateDays == 0
                    ? new Refused(Sentence.DEADLINE_OVER, stamp(end))
                    : new Refused(Sentence.DEADLINE_OVER_LATE_DAYS, stamp(end), Sentence.DAYS.counted(lateDays));
        }
        int lost = (int) Math.min(100, (long) days * percent);
        ask(days, lost);
        if (lost > 0) {
            ledger.minusPercent(Sentence.DEADLINE_LATE.text(Sentence.DAYS.counted(days)), lost);
        }
        return days;
    }

    private void ask(int days, int lost) {
        String late = Sentence.DAYS.counted(days);
        String question =
                lost > 0 ? Sentence.DEADLINE_LATE_COSTS.text(late, lost) : Sentence.DEADLINE_LATE_QUESTION.text(late);
        if (handin.conversation().ask(question, Set.of(BoxStyle.OK_CANCEL)) != Answer.OK) {
            throw new Refused(Sentence.ENTRY_CANCELLED);
        }
    }

    @Override
    public void maxSubmissions() {
        int most = CourseRow.find(handin, "max-submissions")
                .map(row -> row.number("count", 1))
                .orElse(0);
        if (most > 0) {
            maxSubmissions(most);
        }
    }

    @Override
    public void maxSubmissions(int most) {
        if (most < 1) {
            throw new AuthorMistake("maxSubmissions takes a number from 1, not " + most);
        }
        var counted = new Counted(handin.course());
        int before = counted.soFar();
        if (before >= most) {
            throw new Refused(Sentence.SUBMISSIONS_USED_UP, Sentence.HANDINS.counted(most));
        }
        String left = Sentence.HANDINS.counted(most - before - 1);
        Answer answer =
                handin.conversation().ask(Sentence.SUBMISSIONS_QUESTION.text(left, most), Set.of(BoxStyle.YES_NO));
        if (answer != Answer.YES) {
            throw new Refused(Sentence.ENTRY_CANCELLED);
        }
        handin.countWhenKept();
    }
}
