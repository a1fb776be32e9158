package handin.worker.bare;

/** A language runtime for one submission. */
interface BareEngine {
    void load(String program) throws Exception;

    Object evaluate(String expression) throws Exception;
}
