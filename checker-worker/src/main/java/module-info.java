/**
 * The worker: the program that runs a submission inside the sandbox. It exports and opens nothing, so that student code in the same
 * virtual machine can neither call it nor reflect into it. The language runtimes lie on the class path.
 */
module handin.worker {
    // All of the platform that students may use, and what the runtimes on the class path need of it.
    requires java.se;
    // Only the worker for Java is started with it.
    requires static jdk.compiler;
    requires static org.jspecify;
}
