package handin.checker.dsl;

/** What is at hand in the methods of a checker script: whatever is in the block that calls them, which shows when it does. */
public interface MethodBody extends CheckBody, AroundBody {}
