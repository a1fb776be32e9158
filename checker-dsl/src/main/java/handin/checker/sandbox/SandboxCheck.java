package handin.checker.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which walls of the sandbox stand on this machine, and which limits hold, tried and not believed. Nothing of a student's may be run unless
 * all do.
 *
 * @param walls in the order they were tried; alone, if it is one without which the others cannot be tried
 * @param means by what the limits of a whole group hold
 * @param better why means that would be better cannot be had here, best first
 */
public record SandboxCheck(List<Wall> walls, Means means, List<String> better) {
    /**
     * One wall or limit.
     *
     * @param name what it keeps from whom
     * @param stands whether the attempt to pass it failed, as it should
     * @param advice where it does not stand: what the operator can type
     */
    public record Wall(String name, boolean stands, String advice) {}

    public SandboxCheck {
        walls = List.copyOf(walls);
        better = List.copyOf(better);
    }

    /** Tries them all, at the same time; takes about half a second. */
    public static SandboxCheck run(SandboxSettings settings) {
        var groups = MachineGroups.current();
        return new WallTest(() -> Sandbox.open(settings), groups, KernelSettings.ofThisMachine()).run();
    }

    public boolean holds() {
        return walls.stream().allMatch(Wall::stands);
    }

    /** One line for each wall, for the log of a starting server. */
    public String text() {
        return walls.stream()
                .map(wall -> (wall.stands() ? "stands: " : "MISSING: ")
                        + wall.name()
                        + (wall.stands() ? "" : ": " + wall.advice()))
                .collect(Collectors.joining("\n"));
    }

    /** For the operator: by what limits of a whole submission are held, and if that is not the best, what is weaker and why. */
    public List<String> meansText() {
        var lines = new ArrayList<String>();
        lines.add("What a submission and all it starts use together is limited and measured by " + means.words() + ".");
        if (!means.weaker().isEmpty()) {
            lines.add("Weaker than with version 2 of control groups: " + means.weaker() + ".");
            better.forEach(why -> lines.add("Not to be had: " + why + "."));
        }
        return List.copyOf(lines);
    }
}
