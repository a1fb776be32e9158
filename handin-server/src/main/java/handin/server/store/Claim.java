package handin.server.store;

import handin.server.account.Team;
import handin.server.config.CourseConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One handin of a team, from its attempt to its end; made by {@link Store#claim}. It keeps nobody else waiting but for the short time of each call: the
 * attempt lies in a folder of its own until it is committed or closed. For one thread at a time.
 */
public final class Claim implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Claim.class);

    /** Names of ours in a team's folder; in any case, for disks that do not tell cases apart. */
    private static final Pattern RESERVED = Pattern.compile(
            "(attempt|success)(-.*)?|grade|grading|alone-confirmed|wants-single-submission|receipt\\.txt",
            Pattern.CASE_INSENSITIVE);

    private final String handin;
    private final Team team;
    private final Set<String> agreeing;
    private final GuardedFolder folder;
    private final Committing committing;
    private final Supplier<CourseConfig.Limits> limits;
    private byte[] content = new byte[0];
    private State state = State.EMPTY;

    private enum State {
        EMPTY,
        ATTEMPTED,
        KEPT
    }

    /** Commits with the locks that it takes. */
    interface Committing {
        Kept with(GuardedFolder.Act<Kept> act) throws IOException;
    }

    Claim(
            String handin,
            Team team,
            Set<String> agreeing,
            GuardedFolder folder,
            Committing committing,
            Supplier<CourseConfig.Limits> limits) {
        this.handin = handin;
        this.team = team;
        this.agreeing = agreeing;
        this.folder = folder;
        this.committing = committing;
        this.limits = limits;
    }

    /** Can the original be kept under this name? */
    public static boolean canStore(String name) {
        return !name.isEmpty()
                && name.codePoints().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c))
                && !name.startsWith(".")
                && !RESERVED.matcher(name).matches();
    }

    /**
     * Keeps the bytes.
     *
     * @return the attempt's directory, where the checker may put files beside them
     */
    public Path attempt(byte[] bytes) throws IOException {
        content = bytes;
        Path attempt = folder.apply(it -> it.attempt(handin, bytes));
        state = State.ATTEMPTED;
        return attempt;
    }

    /** Takes the attempt back if the team has no accepted work here: a team that may not be leaves nothing. */
    public void withdraw() throws IOException {
        if (folder.apply(it -> it.withdraw(handin))) {
            state = State.EMPTY;
        }
    }

    /** The stored original of the team's latest accepted work. */
    public Optional<byte[]> previous() throws IOException {
        return folder.apply(Folder::original);
    }

    /** Did the team let this be remembered, in this assignment? */
    public boolean remembered(String key) throws IOException {
        return folder.apply(it -> it.remembered(key));
    }

    /**
     * Remembers something of the team in this assignment, forced to disk when this returns.
     *
     * @param key small letters and hyphens
     */
    public void remember(String key) throws IOException {
        folder.act(it -> it.remember(key));
    }

    /**
     * Makes the attempt the latest accepted work, forced to disk when this returns.
     *
     * @param name under which the original is kept; empty: only what the checker made of it
     * @throws handin.checker.model.Refused if a member's work was accepted in another team meanwhile
     * @throws PerhapsKept if it took its place and may or may not stay there
     * @throws IllegalArgumentException if it cannot be {@linkplain #canStore stored} under that name
     */
    public Kept commit(Optional<String> name) throws IOException {
        if (name.isPresent() && !canStore(name.get())) {
            throw new IllegalArgumentException("not the name of a file: " + name.get());
        }
        Note note = Note.of(handin, team, name, content);
        try {
            int keepAttempts = limits.get().maxAttemptKeep();
            Kept kept = committing.with(it -> it.commit(note, agreeing, keepAttempts));
            state = State.KEPT;
            return kept;
        } catch (PerhapsKept e) {
            state = State.KEPT;
            throw e;
        }
    }

    /** Notes that these partners were written to. */
    public void asked(List<String> partners) throws IOException {
        folder.act(it -> it.asked(partners));
    }

    private void show(Folder shown) throws IOException {
        shown.copyUp();
        shown.dropOldest(limits.get().maxUploadKeep());
    }

    /**
     * Brings the files for people's eyes up to date after a commit; without one, what was handed in becomes the latest attempt. Never throws: the next start
     * tries again.
     */
    @Override
    public void close() {
        try {
            switch (state) {
                case KEPT -> folder.act(this::show);
                case ATTEMPTED ->
                    folder.act(it -> it.giveUp(handin, limits.get().maxAttemptKeep()));
                case EMPTY -> {}
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("the work of {} could not be put in its place; the next start tries again", folder.folder(), e);
        }
    }
}
