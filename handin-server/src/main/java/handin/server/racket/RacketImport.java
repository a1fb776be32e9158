package handin.server.racket;

import handin.server.account.Adoption;
import handin.server.config.CourseConfig;
import handin.server.store.CourseLock;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Makes a course of the directory of Racket's handin server, or extends one. What the course has stays; run again, it does nothing twice. */
public final class RacketImport {
    private static final String CONFIG = "config.rktd";
    private static final String USERS = "users.rktd";
    private static final long LARGEST = 64L << 20;
    private static final List<String> PAIR = List.of("private-key.pem", "server-cert.pem");
    private static final String HEADER = """
            # A course, begun with ./handin import-racket. docs/operate.md explains every key.

            """;

    private final Path from;
    private final Path course;
    private final boolean dry;
    private final Report report = new Report();
    private final Staging staging;

    private RacketImport(Path from, Path course, boolean dry) throws IOException {
        this.from = from;
        this.course = course;
        this.dry = dry;
        this.staging = new Staging(course, dry, report);
    }

    /**
     * @param racket the other server's directory; it is only read
     * @param course need not exist yet
     * @throws IllegalArgumentException if the first is no such directory, or both are the same
     * @throws IOException also if a file of it cannot be read, with file, line and column, or a server runs on the course
     * @throws handin.server.toml.TomlMistake if a file of the course is broken
     */
    public static Report run(Path racket, Path course) throws IOException {
        mustBeRackets(racket, course);
        Files.createDirectories(course);
        try (var lock = new CourseLock(course)) {
            return new RacketImport(racket, course, false).report();
        }
    }

    /** The same report, without changing anything. */
    public static Report rehearse(Path racket, Path course) throws IOException {
        mustBeRackets(racket, course);
        return new RacketImport(racket, course, true).report();
    }

    private static void mustBeRackets(Path racket, Path course) throws IOException {
        if (!Files.isRegularFile(racket.resolve(CONFIG)) && !Files.isRegularFile(racket.resolve(USERS))) {
            throw new IllegalArgumentException(racket.toAbsolutePath().normalize()
                    + " is no directory of Racket's handin server: it has neither " + CONFIG + " nor " + USERS + ".");
        }
        if (Files.exists(course) && Files.isSameFile(racket, course)) {
            throw new IllegalArgumentException(
                    "A course goes into a directory of its own: name one with --course DIR.");
        }
    }

    private Report report() throws IOException {
        RacketConfig racket = RacketConfig.of(from.toAbsolutePath().normalize(), read(CONFIG), report);
        CourseConfig config = configuration(racket);
        Predicate<String> isUser = accounts(racket, config);
        certificate();
        var assignments = new AssignmentImport(course, isUser, staging, report);
        var all = new ArrayList<>(racket.directories("active-dirs").entrySet());
        int active = all.size();
        all.addAll(racket.directories("inactive-dirs").entrySet());
        for (int i = 0; i < all.size(); i++) {
            assignments.take(all.get(i).getKey(), all.get(i).getValue(), i < active);
        }
        staging.sweep();
        return report;
    }

    private CourseConfig configuration(RacketConfig racket) throws IOException {
        Path file = course.resolve("config.toml");
        boolean there = Files.exists(file);
        String before = there ? Files.readString(file) : "";
        String after = new ConfigMerge(course, before, report).with(new ConfigTranslation(racket, report).settings());
        if (!there) {
            staging.write(HEADER + after, file);
        } else if (!after.equals(before)) {
            staging.write(after, file);
        }
        return CourseConfig.read(course, after);
    }

    private Predicate<String> accounts(RacketConfig racket, CourseConfig config) throws IOException {
        Path file = course.resolve("users/accounts.toml");
        var adoption = Adoption.into(course, config);
        Map<String, Adoption.Foreign> found =
                new AccountsImport(adoption, racket.fieldNames(), report).accounts(read(USERS));
        if (!Files.exists(file)) {
            staging.writeSecret(
                    "# One table for each account: password and fields. docs/operate.md explains them.\n", file);
        }
        if (!found.isEmpty() && !dry) {
            Adoption.into(course, config).add(found.values());
        }
        return name -> found.containsKey(name) || adoption.has(name);
    }

    /** With the pair that clients know they need no new one. */
    private void certificate() throws IOException {
        if (!PAIR.stream().allMatch(name -> staging.isFile(from.resolve(name)))) {
            return;
        }
        if (PAIR.stream().anyMatch(name -> staging.exists(course.resolve(name)))) {
            boolean same = staging.same(from.resolve(PAIR.getLast()), course.resolve(PAIR.getLast()));
            if (same) {
                report.there("certificate", PAIR.getLast());
            } else {
                report.kept("certificate", PAIR.getLast(), "clients of the old server must be told of it");
            }
            return;
        }
        String key = Files.readString(from.resolve(PAIR.getFirst()));
        if (key.contains("ENCRYPTED")) {
            report.notTaken("certificate", PAIR.getLast(), "its key is locked with a password");
            return;
        }
        staging.writeSecret(key, course.resolve(PAIR.getFirst()));
        staging.copy(from.resolve(PAIR.getLast()), course.resolve(PAIR.getLast()));
        report.taken("certificate", PAIR.getLast());
    }

    private Datum read(String name) throws IOException {
        Path file = from.resolve(name);
        try {
            if (Files.size(file) > LARGEST) {
                throw new Unreadable(
                        name, 1, 1, "this file is larger than the " + LARGEST + " bytes that are read of one");
            }
            return DataReader.read(name, Files.readString(file));
        } catch (NoSuchFileException absent) {
            return new Datum.Items(List.of());
        } catch (CharacterCodingException notText) {
            throw new Unreadable(name, 1, 1, "this file is not text in UTF-8");
        }
    }
}
