package handin.server.store;

import handin.server.account.Team;
import handin.server.disk.Disk;
import handin.server.toml.TomlMistake;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link Members} on disk: replaced as a whole, forced. */
record MembersFile(Disk disk, Path folder) {
    static final String UNFINISHED = Members.FILE + ".new";
    private static final String BROKEN = Members.FILE + ".broken";
    private static final Logger LOG = LoggerFactory.getLogger(MembersFile.class);

    /** Members who have not agreed; none if there is no file. */
    List<String> waiting(Team team) throws IOException {
        return read().map(members -> missing(team, members.agreed().keySet())).orElse(List.of());
    }

    /** Those of them who were not written to. */
    List<String> unasked(Team team) throws IOException {
        return read().map(members -> missing(team, members.asked().keySet()).stream()
                        .filter(name -> !members.agreed().containsKey(name))
                        .toList())
                .orElse(List.of());
    }

    private static List<String> missing(Team team, Set<String> there) {
        return team.members().stream().filter(member -> !there.contains(member)).toList();
    }

    /**
     * Before work is accepted: these agree to it. If all do, from the first work on, there is nothing to note.
     *
     * @param first if the team has no accepted work yet: who agreed to work that was not accepted is bound by nothing
     */
    void join(Team team, Set<String> agreeing, boolean first) throws IOException {
        boolean all = agreeing.containsAll(team.members());
        if (first && all) {
            delete();
        } else if (first) {
            write(Members.none().agreeing(agreeing));
        } else {
            agree(agreeing);
        }
    }

    void agree(Collection<String> names) throws IOException {
        change(before -> before.agreeing(names));
    }

    void leave(String name) throws IOException {
        change(before -> before.leaving(name));
    }

    void asked(Collection<String> names) throws IOException {
        change(before -> before.asking(names));
    }

    private void change(UnaryOperator<Members> change) throws IOException {
        Optional<Members> before = read();
        if (before.isPresent() && !change.apply(before.get()).equals(before.get())) {
            write(change.apply(before.get()));
        }
    }

    /** A file that staff broke says that nobody agreed: that keeps nobody from handing in. */
    private Optional<Members> read() throws IOException {
        try {
            return Optional.of(Members.parse(disk.read(file())));
        } catch (NoSuchFileException allAgreed) {
            return Optional.empty();
        } catch (TomlMistake broken) {
            LOG.error("{}: {}; until this is mended, the work there binds nobody", folder, broken.getMessage());
            return Optional.of(Members.none());
        }
    }

    private void write(Members members) throws IOException {
        keepWhatStaffBroke();
        disk.write(unfinished(), members.toBytes());
        disk.force(unfinished());
        disk.rename(unfinished(), file());
        disk.force(folder);
    }

    /** What stands there is still to be mended by hand. */
    private void keepWhatStaffBroke() throws IOException {
        try {
            if (disk.exists(file())) {
                Members.parse(disk.read(file()));
            }
        } catch (TomlMistake broken) {
            disk.copy(file(), folder.resolve(BROKEN));
            LOG.error("{}: what could not be read of {} is kept as {}", folder, Members.FILE, BROKEN);
        }
    }

    private void delete() throws IOException {
        if (disk.exists(file())) {
            disk.delete(file());
        }
    }

    private Path file() {
        return folder.resolve(Members.FILE);
    }

    private Path unfinished() {
        return folder.resolve(UNFINISHED);
    }
}
