package handin.checker.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/** The hostile programs without a test framework, for a virtual machine of an ordinary user's. */
final class NativeAttacks {
    /** Many of them sleep, or wait for their compiler. */
    static final int AT_ONCE = 4;

    private NativeAttacks() {}

    /**
     * Prints what was not as it should be, a line for each problem, and at the end how many programs ran.
     *
     * @param arguments the directory of the programs, and one for small files while they run
     */
    public static void main(String[] arguments) {
        var programs = HostileProgram.allIn(Path.of(arguments[0]));
        try (var run = new HostileRun(RuntimeDirectory.at(Path.of(arguments[1])));
                var several = Executors.newFixedThreadPool(AT_ONCE)) {
            programs.forEach(program -> several.execute(() -> print(program, run)));
        }
        System.out.println(
                programs.size() + " ran as user " + Identity.current().user());
    }

    private static void print(HostileProgram program, HostileRun run) {
        try {
            run.problems(program).forEach(problem -> System.out.println(program + ": " + problem));
        } catch (IOException | RuntimeException e) {
            System.out.println(program + ": " + e);
        }
    }
}
