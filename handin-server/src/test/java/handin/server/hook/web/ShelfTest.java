package handin.server.hook.web;

import static org.assertj.core.api.Assertions.assertThat;

import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    @TempDir
    Path directory;

    private static Delivery delivery(int number) {
        return new Delivery("%017d-0".formatted(number), "login");
    }

    private List<String> names(String below) throws IOException {
        try (var files = Files.list(directory.resolve(below))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void neitherWhatWaitsNorWhatIsPutAsideGrowsWithoutEnd() throws Exception {
        var shelf = new Shelf(Disk.real(), directory, 2);
        for (int i = 1; i <= 3; i++) {
            shelf.add(delivery(i), new byte[0]);
        }
        assertThat(names("")).containsExactly(delivery(2).file(), delivery(3).file());
        assertThat(shelf.first()).isEqualTo(delivery(2));
        shelf.putAside(delivery(2));
        shelf.putAside(delivery(3));
        shelf.add(delivery(4), new byte[0]);
        shelf.putAside(delivery(4));
        assertThat(names("undeliverable"))
                .containsExactly(delivery(3).file(), delivery(4).file());
    }

    @Test
    void aHalfWrittenDeliveryIsClearedAwayAndForeignFilesAreLeftAlone() throws IOException {
        Files.writeString(directory.resolve(".new-" + delivery(1).file()), "{");
        Files.writeString(directory.resolve("notes.txt"), "staff");
        Files.writeString(directory.resolve(delivery(2).file()), "{}");
        assertThat(new Shelf(Disk.real(), directory, 9).size()).isEqualTo(1);
        assertThat(names("")).containsExactly(delivery(2).file(), "notes.txt");
    }

    @Test
    void namesSortByTimeEvenIfTheClockIsSetBack() {
        var names = new Names();
        Instant now = Instant.ofEpochMilli(1_800_000_000_000L);
        List<String> given = Stream.of(now, now, now.minus(Duration.ofDays(1)), now.plusMillis(1))
                .map(names::next)
                .toList();
        assertThat(given).isSorted().doesNotHaveDuplicates();
        assertThat(Names.time(given.getFirst())).isEqualTo(now);
    }

    @Test
    void pausesDoubleUpToAnHourAndAreNeverShorterThanHalf() {
        var pauses = new BackOff(Duration.ofSeconds(1), new Random(7));
        long due = 1000;
        for (int i = 0; i < 20; i++) {
            assertThat(pauses.next().toMillis()).isBetween(due / 2, due);
            due = Math.min(2 * due, 3_600_000);
        }
        pauses.reset();
        assertThat(pauses.next()).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }
}
