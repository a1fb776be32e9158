package handin.worker.coverage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.analysis.ISourceFileCoverage;
import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataStore;
import org.jacoco.core.data.SessionInfoStore;
import org.jacoco.core.instr.Instrumenter;
import org.jacoco.core.runtime.LoggerRuntime;
import org.jacoco.core.runtime.RuntimeData;

/**
 * Notes which lines of some classes run. Student code that reflects on its own classes can forge the notes: they are a claim.
 *
 * <p>First {@link #instrument} for each class, then let them run, then {@link #note}: what runs later no longer counts.
 */
public final class Coverage {
    private final Cleaning cleaning;
    private final LoggerRuntime runtime = new LoggerRuntime();
    private final Instrumenter instrumenter = new Instrumenter(runtime);
    private final RuntimeData data = new RuntimeData();
    private final Map<String, byte[]> originals = new LinkedHashMap<>();
    private final ExecutionDataStore noted = new ExecutionDataStore();

    public Coverage(Cleaning cleaning) {
        this.cleaning = cleaning;
        try {
            runtime.startup(data);
        } catch (Exception e) {
            throw new IllegalStateException("coverage cannot be noted", e);
        }
    }

    /** What compilers put into classes that no source stands for, and how it is taken out. */
    public enum Cleaning {
        NONE,
        /** Groovy leaves code behind {@code return} and {@code throw} that nothing reaches. */
        DEAD_CODE,
        /** Kawa's ways into procedures, which direct calls do not use. */
        STUBS;

        byte[] clean(byte[] classFile) {
            return switch (this) {
                case NONE -> classFile;
                case DEAD_CODE -> DeadCode.strip(classFile);
                case STUBS -> KawaStubs.mark(classFile);
            };
        }
    }

    /** A line that was not run to the full. {@code branch}: it ran, but not every way out of it was taken. */
    public record Missed(String file, int line, boolean branch) {}

    /** The class files with notes taken as they run, by the same names. */
    public Map<String, byte[]> instrument(Map<String, byte[]> classFiles) {
        var instrumented = new LinkedHashMap<String, byte[]>();
        classFiles.forEach((name, classFile) -> {
            byte[] clean = cleaning.clean(classFile);
            originals.put(name, clean);
            try {
                instrumented.put(name, instrumenter.instrument(clean, name));
            } catch (IOException e) {
                throw new IllegalStateException("class " + name + " cannot be instrumented", e);
            }
        });
        return instrumented;
    }

    /** Keeps what ran so far. The notes taken later go to the same arrays, so these are copied. */
    public void note() {
        var running = new ExecutionDataStore();
        data.collect(running, new SessionInfoStore(), false);
        for (ExecutionData one : running.getContents()) {
            noted.put(new ExecutionData(
                    one.getId(), one.getName(), one.getProbes().clone()));
        }
    }

    /** The lines not run to the full when {@link #note} was called, in no order. */
    public List<Missed> missed() {
        var builder = new CoverageBuilder();
        var analyzer = new Analyzer(noted, builder);
        originals.forEach((name, classFile) -> {
            try {
                analyzer.analyzeClass(classFile, name);
            } catch (IOException e) {
                throw new IllegalStateException("class " + name + " cannot be analysed", e);
            }
        });
        var missed = new ArrayList<Missed>();
        builder.getSourceFiles().forEach(file -> add(file, missed));
        builder.getClasses().forEach(type -> removeCaught(type, missed));
        return missed;
    }

    private void removeCaught(IClassCoverage type, List<Missed> missed) {
        byte[] classFile = originals.get(type.getName().replace('/', '.'));
        String file = type.getSourceFileName();
        if (classFile != null && file != null) {
            var never = new HashSet<>(missed);
            Caught.lines(classFile, line -> never.contains(new Missed(file, line, false)))
                    .forEach(line -> missed.remove(new Missed(file, line, false)));
        }
    }

    private static void add(ISourceFileCoverage file, List<Missed> missed) {
        for (int line = Math.max(1, file.getFirstLine()); line <= file.getLastLine(); line++) {
            int status = file.getLine(line).getStatus();
            if (status == ICounter.NOT_COVERED) {
                missed.add(new Missed(file.getName(), line, false));
            } else if (status == ICounter.PARTLY_COVERED) {
                boolean branch = file.getLine(line).getBranchCounter().getMissedCount() > 0;
                if (branch) {
                    missed.add(new Missed(file.getName(), line, true));
                }
            }
        }
    }
}
