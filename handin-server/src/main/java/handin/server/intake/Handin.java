package handin.server.intake;

import handin.checker.model.Conversation;
import handin.checker.model.Refused;

/**
 * One handin on its way in. Called in this order: {@link #announce}, {@link #judge}, {@link #commit}, {@link #tell}, {@link #close}; any step may throw
 * {@link Refused}, and then only close follows. A handin closed before commit leaves an attempt and no success.
 */
public interface Handin extends AutoCloseable {
    /** Checks the length and takes the locks, waiting for them if need be. */
    void announce(long length) throws InterruptedException;

    /** Keeps the bytes as the attempt and has them checked. Returns when the work may be confirmed. */
    void judge(byte[] content, Conversation conversation) throws InterruptedException;

    /** The student confirmed: from this call's return on the work is kept, forced to disk. */
    void commit();

    /** What comes after: the checker's {@code post}, receipts. Whatever happens here, the work stays. */
    void tell(Conversation conversation) throws InterruptedException;

    /** What is being done just now, for the text of a time-out; such as {@code running tests}. */
    String doing();

    /** Lets go of the locks and brings the visible files up to date. */
    @Override
    void close();
}
