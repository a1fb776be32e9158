package handin.server.store;

import handin.server.account.Team;
import handin.server.config.CourseConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A team's hold on an assignment while it hands in; made by {@link Store#claim}. For one thread at a time. */
public final class Claim implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Claim.class);

    /** Names of ours in a team's folder; in any case, for disks that do not tell cases apart. */
    private static final Pattern RESERVED = Pattern.compile(
            "(attempt|success)(-.*)?|grade|grading|alone-confirmed|receipt\\.txt", Pattern.CASE_INSENSITIVE);

    private final String handin;
    private final Team team;
    private final GuardedFolder folder;
    private final Supplier<CourseConfig.Limits> limits;
    private final Locks.Held held;
    private byte[] content = new byte[0];
    private boolean committed;

    Claim(String handin, Team team, GuardedFolder folder, Supplier<CourseConfig.Limits> limits, Locks.Held held) {
        this.handin = handin;
        this.team = team;
        this.folder = folder;
        this.limits = limits;
        this.held = held;
    }

    /** Can the original be kept under this name? */
    public static boolean canStore(String name) {
        return !name.isEmpty()
                && name.codePoints().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c))
                && !name.startsWith(".")
                && !RESERVED.matcher(name).matches();
    }

    /**
     * Keeps the bytes as the latest attempt.
     *
     * @return the attempt's directory, where the checker may put files beside them
     */
    public Path attempt(byte[] bytes) throws IOException {
        content = bytes;
        return folder.apply(it -> it.attempt(bytes, limits.get().maxAttemptKeep()));
    }

    /** Takes the attempt back if it is the team's first work here: a team that may not be leaves nothing. */
    public void withdraw() throws IOException {
        folder.apply(it -> {
            it.withdraw();
            return true;
        });
    }

    /**
     * Makes the attempt the latest accepted work, forced to disk when this returns.
     *
     * @param name under which the original is kept; empty: only what the checker made of it
     * @return where the work lies now
     * @throws IllegalArgumentException if it cannot be {@linkplain #canStore stored} under that name
     */
    public Path commit(Optional<String> name) throws IOException {
        if (name.isPresent() && !canStore(name.get())) {
            throw new IllegalArgumentException("not the name of a file: " + name.get());
        }
        Note note = Note.of(handin, team, name, content);
        Path success = folder.apply(it -> it.commit(note, limits.get().maxUploadKeep()));
        committed = true;
        return success;
    }

    /** Brings the files for people's eyes up to date and lets go. Never throws: the work is kept, the next start copies it up. */
    @Override
    public void close() {
        try {
            if (committed) {
                folder.apply(it -> {
                    it.copyUp();
                    return true;
                });
            }
        } catch (IOException | RuntimeException e) {
            LOG.error(
                    "the work of {} is kept, but could not be copied up; the next start tries again", folder.name(), e);
        } finally {
            held.close();
        }
    }
}
