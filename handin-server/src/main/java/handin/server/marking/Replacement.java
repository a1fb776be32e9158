package handin.server.marking;

import handin.server.disk.Disk;
import handin.server.store.KeptWork;
import handin.server.store.KeptWorks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Puts a new printout in the place of the old, beside a server that may take in newer work at any moment. What was there is copied away first, and what is to be there is written down and forced
 * before anything is replaced, so that a stop in between is finished by the next run.
 */
final class Replacement {
    private static final String MARKUP = ".markup";
    private static final String UNFINISHED = ".text.new";
    private static final String READY = "replacing";

    private final Disk disk;
    private final KeptWorks works;
    private final Staging staging;

    Replacement(Disk disk, KeptWorks works, Staging staging) {
        this.disk = disk;
        this.works = works;
        this.staging = staging;
    }

    /**
     * Replaces.
     *
     * @param made the new printout, as the checker made it
     * @param marked the new printout with the reviewers' lines
     * @param seen the reviewers' file as it was when {@code marked} was made of it
     * @return whether it was done; it is not if a reviewer saved the file meanwhile, or the team handed in again
     */
    boolean replace(KeptWork work, Path made, byte[] marked, byte[] seen, String time) throws IOException {
        keepOld(work, time);
        Path plan = plan(work);
        if (disk.exists(plan)) {
            disk.deleteTree(plan);
        }
        disk.makeDirectory(plan);
        String name = made.getFileName().toString();
        disk.copy(made, plan.resolve("written"));
        disk.write(plan.resolve("marked"), marked);
        disk.write(plan.resolve("seen"), seen);
        if (disk.exists(made.resolveSibling(MARKUP))) {
            disk.copy(made.resolveSibling(MARKUP), plan.resolve("markup"));
        }
        disk.write(plan.resolve(READY), (name + "\n" + work.handin() + "\n").getBytes(StandardCharsets.UTF_8));
        disk.forceTree(plan);
        return finish(work);
    }

    /** Was a replacement stopped half way? */
    boolean isHalfDone(KeptWork work) throws IOException {
        return disk.exists(plan(work).resolve(READY));
    }

    /** Does, or goes on with, what is planned. */
    boolean finish(KeptWork work) throws IOException {
        Path plan = plan(work);
        var lines = new String(disk.read(plan.resolve(READY)), StandardCharsets.UTF_8)
                .lines()
                .toList();
        boolean same = lines.get(1).equals(work.handin());
        boolean done = same && put(work, plan, lines.getFirst());
        disk.delete(plan.resolve(READY));
        disk.deleteTree(plan);
        if (same) {
            showNewest(work);
        }
        return done;
    }

    private boolean put(KeptWork work, Path plan, String name) throws IOException {
        Path above = Files.createDirectories(work.folder().resolve(PrintoutFiles.FOLDER));
        Optional<Path> old = PrintoutFiles.in(disk, work.latest().resolve(PrintoutFiles.FOLDER))
                .map(Path::getFileName);
        Path current = above.resolve(old.map(Path::toString).orElse(name));
        byte[] marked = disk.read(plan.resolve("marked"));
        if (!is(current, disk.read(plan.resolve("seen"))) && !is(above.resolve(name), marked)) {
            return false;
        }
        save(above, name, marked);
        try {
            putAccepted(work, plan, name);
        } catch (NoSuchFileException movedOn) {
            return false;
        }
        if (old.isPresent() && !old.get().toString().equals(name)) {
            deleteIfThere(above.resolve(old.get().toString()));
            deleteIfThere(work.latest()
                    .resolve(PrintoutFiles.FOLDER)
                    .resolve(old.get().toString()));
        }
        return true;
    }

    /** A server that takes in newer work renames the folder; the unfinished file goes with it, so that the rename here cannot hit the newer one. */
    private void putAccepted(KeptWork work, Path plan, String name) throws IOException {
        Path grading = Files.createDirectories(work.latest().resolve(PrintoutFiles.FOLDER));
        if (disk.exists(plan.resolve("markup"))) {
            save(grading, MARKUP, disk.read(plan.resolve("markup")));
        } else {
            deleteIfThere(grading.resolve(MARKUP));
        }
        save(grading, name, disk.read(plan.resolve("written")));
    }

    private void save(Path folder, String name, byte[] content) throws IOException {
        Path unfinished = folder.resolve(UNFINISHED);
        disk.write(unfinished, content);
        disk.force(unfinished);
        disk.rename(unfinished, folder.resolve(name));
        disk.force(folder);
    }

    private boolean is(Path file, byte[] content) throws IOException {
        return disk.isFile(file) ? Arrays.equals(disk.read(file), content) : content.length == 0;
    }

    private void deleteIfThere(Path file) throws IOException {
        if (disk.exists(file)) {
            disk.delete(file);
        }
    }

    /** If newer work was accepted meanwhile, its printout is what staff must see; the server may have put it there before ours. */
    private void showNewest(KeptWork work) throws IOException {
        String shown = work.handin();
        for (var now = works.again(work);
                now.isPresent() && !now.get().handin().equals(shown);
                now = works.again(work)) {
            shown = now.get().handin();
            Optional<PrintoutFiles> files = PrintoutFiles.of(disk, now.get());
            if (files.isPresent()) {
                String name = files.get().written().getFileName().toString();
                save(
                        now.get().folder().resolve(PrintoutFiles.FOLDER),
                        name,
                        disk.read(files.get().written()));
            }
        }
    }

    private void keepOld(KeptWork work, String time) throws IOException {
        Optional<PrintoutFiles> files = PrintoutFiles.of(disk, work);
        if (files.isEmpty()) {
            return;
        }
        Path backup =
                Files.createDirectories(staging.backup(time).resolve(work.team().name()));
        String name = files.get().written().getFileName().toString();
        disk.copy(files.get().written(), backup.resolve("written-" + name));
        if (files.get().isThere()) {
            disk.copy(files.get().marked(), backup.resolve("marked-" + name));
        }
        disk.forceTree(backup);
    }

    private Path plan(KeptWork work) throws IOException {
        return staging.team(work).resolve("plan");
    }
}
