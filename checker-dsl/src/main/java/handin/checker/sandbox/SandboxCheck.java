package handin.checker.sandbox;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which walls of the sandbox stand on this machine, tried and not believed. A server listens beyond loopback only if all do.
 *
 * @param walls in the order they were tried; the first that does not stand is the last
 */
public record SandboxCheck(List<Wall> walls) {
    /**
     * One wall.
     *
     * @param name what it keeps from whom
     * @param stands whether the attempt to pass it failed, as it should
     * @param advice where it does not stand: what the operator can type
     */
    public record Wall(String name, boolean stands, String advice) {}

    public SandboxCheck {
        walls = List.copyOf(walls);
    }

    /** Tries them all; takes some tens of milliseconds. */
    public static SandboxCheck run(SandboxSettings settings) {
        return new WallTest(settings, KernelSettings.ofThisMachine()).run();
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
}
