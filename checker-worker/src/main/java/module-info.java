/**
 * The worker: the program that runs a submission inside the sandbox. It exports and opens nothing, so that student code in the same
 * virtual machine can neither call it nor reflect into it. The language runtimes lie on the class path.
 */
module handin.worker {
    requires java.scripting;
    requires java.compiler;
    requires java.logging;
    requires static org.jspecify;
}
