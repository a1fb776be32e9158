package handin.worker;

/** Placeholder entry until the engines land. */
public final class Main {
    private Main() {}
}
