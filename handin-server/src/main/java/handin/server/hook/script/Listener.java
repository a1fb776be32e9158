package handin.server.hook.script;

import groovy.lang.Closure;

/**
 * A block of {@code hooks.groovy}.
 *
 * @param operation what it waits for
 * @param line where it stands, from 1
 */
record Listener(String operation, int line, Closure<?> block) {
    /** Calls a copy, so that nothing of this call sticks to the block. */
    void call(HookBlock words) {
        var copy = (Closure<?>) block.clone();
        copy.setDelegate(words);
        copy.setResolveStrategy(Closure.DELEGATE_FIRST);
        copy.call();
    }
}
