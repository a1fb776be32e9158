package handin.checker.dsl;

import groovy.transform.NamedParam;
import groovy.transform.NamedParams;
import java.time.LocalDateTime;
import java.util.Map;

/** Verbs that say whether a handin comes in time and not too often. Times are local to the course's server. */
public interface EntryVerbs {
    /** When this handin came. */
    LocalDateTime getSubmissionTime();

    /** {@link #getSubmissionTime()} as ISO 8601 writes it, to the second: {@code 2026-12-01T23:59:00}. */
    String getSubmissionTimestamp();

    /**
     * Holds the handin to the course's own {@code deadline} for this assignment; without one, it is in time. After it and its late days, the handin is
     * refused; within the late days the student is told, and may decline.
     *
     * @return how many days late it is, begun days counted whole; 0 if in time
     */
    int deadline();

    /** As {@link #deadline()}, with {@code minusPercent}: the percentage of the points that each late day costs. */
    int deadline(@NamedParams(@NamedParam(value = "minusPercent", type = Integer.class)) Map<String, ?> late);

    /** As {@link #deadline()}, at a time of the checker's own: {@code deadline '2026-12-01 23:59'}. There are no late days. */
    int deadline(String time);

    /**
     * As {@link #deadline(String)}.
     *
     * @param late {@code lateDays}: how many there are, 0 unless given; {@code minusPercent}: the percentage of the points that each costs, 0 unless given
     */
    int deadline(
            @NamedParams({
                        @NamedParam(value = "lateDays", type = Integer.class),
                        @NamedParam(value = "minusPercent", type = Integer.class)
                    })
                    Map<String, ?> late,
            String time);

    /** Holds the team to the course's own {@code max-submissions} for this assignment; without it, or with 0, any number is welcome. */
    void maxSubmissions();

    /**
     * Refuses the handin if the team has had so many accepted already, counted from the first that met this verb; else asks whether to use one up. The
     * student who says no hands in nothing.
     */
    void maxSubmissions(int most);
}
