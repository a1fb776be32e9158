package handin.server.marking;

/** Hears how far a long piece of work is. Called by one thread. */
public interface Progress {
    /** Nobody wants to know. */
    Progress NONE = new Progress() {};

    /** @param total how many works there are */
    default void begins(int total) {}

    /** @param team whose work is done */
    default void did(String team) {}
}
