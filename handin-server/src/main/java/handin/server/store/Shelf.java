package handin.server.store;

import handin.server.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Numbered folders, the newest first: those of one kind in a {@link Folder}. A gap in the numbers means nothing but a stop in the middle. */
final class Shelf {
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
    private final Disk disk;
    private final Path folder;
    private final String prefix;
    private final IntFunction<String> name;

    private Shelf(Disk disk, Path folder, String prefix, IntFunction<String> name) {
        this.disk = disk;
        this.folder = folder;
        this.prefix = prefix;
        this.name = name;
    }

    /** SUCCESS-0, SUCCESS-1... */
    static Shelf successes(Disk disk, Path folder) {
        return new Shelf(disk, folder, "SUCCESS-", number -> "SUCCESS-" + number);
    }

    /** ATTEMPT, ATTEMPT-1... */
    static Shelf attempts(Disk disk, Path folder) {
        return new Shelf(disk, folder, "ATTEMPT-", number -> number == 0 ? "ATTEMPT" : "ATTEMPT-" + number);
    }

    Path at(int number) {
        return folder.resolve(name.apply(number));
    }

    /** The numbers there are, ascending. */
    List<Integer> numbers() throws IOException {
        IntStream first = disk.isDirectory(at(0)) ? IntStream.of(0) : IntStream.empty();
        IntStream rest = disk.names(folder).stream()
                .filter(entry -> entry.startsWith(prefix))
                .map(entry -> entry.substring(prefix.length()))
                .filter(digits -> NUMBER.matcher(digits).matches())
                .mapToInt(Integer::parseInt)
                .filter(number -> number > 0 && disk.isDirectory(at(number)));
        return IntStream.concat(first, rest).sorted().boxed().toList();
    }

    /** Frees number 0 by moving those before the first gap one up, the last of them first: wherever this stops, order and content stand. */
    void makeRoom() throws IOException {
        int gap = 0;
        while (disk.exists(at(gap))) {
            gap++;
        }
        for (int number = gap; number > 0; number--) {
            disk.rename(at(number - 1), at(number));
        }
    }

    /** Are there no gaps among these names of the folder? */
    boolean inOrder(Collection<String> names) {
        long count = names.stream().filter(entry -> entry.startsWith(prefix)).count();
        return LongStream.range(0, count).allMatch(number -> names.contains(name.apply((int) number)));
    }

    /** Closes the gaps that a stop left. */
    void closeUp() throws IOException {
        int next = 0;
        for (int number : numbers()) {
            if (number != next) {
                disk.rename(at(number), at(next));
            }
            next++;
        }
    }
}
