package handin.server.racket;

import handin.server.racket.Datum.Whole;
import handin.server.toml.TomlText;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Rows of the configuration of grading-utils. */
final class Deadlines {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final int DATE_PARTS = 6;

    /** One row as TOML has it; empty if it has another shape. */
    interface Row {
        Optional<String> of(List<Datum> parts);
    }

    private Deadlines() {}

    /** {@code ("hw1" (2026 12 1 23 59 0) 3)}; the late days may be missing. */
    static Optional<String> deadline(List<Datum> parts) {
        if (parts.size() < 2 || parts.size() > 3) {
            return Optional.empty();
        }
        Optional<String> lateDays =
                parts.size() == 2 ? Optional.of("0") : whole(parts.get(2)).map(String::valueOf);
        return parts.getFirst()
                .text()
                .flatMap(name -> time(parts.get(1))
                        .flatMap(time -> lateDays.map(
                                days -> Toml.list(List.of(TomlText.quote(name), LOCAL.format(time), days)))));
    }

    /** {@code ("hw1" 2)}; what is not above zero means any number. */
    static Optional<String> count(List<Datum> parts) {
        return parts.size() != 2
                ? Optional.empty()
                : parts.getFirst()
                        .text()
                        .flatMap(name -> whole(parts.get(1))
                                .map(count ->
                                        Toml.list(List.of(TomlText.quote(name), String.valueOf(Math.max(0, count))))));
    }

    private static Optional<LocalDateTime> time(Datum datum) {
        List<Integer> numbers =
                datum.elements().stream().flatMap(part -> whole(part).stream()).toList();
        if (numbers.size() != DATE_PARTS || datum.elements().size() != DATE_PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(
                    numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4), numbers.get(5)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> whole(Datum datum) {
        return datum instanceof Whole(BigInteger value) && value.bitLength() < Integer.SIZE
                ? Optional.of(value.intValue())
                : Optional.empty();
    }
}
