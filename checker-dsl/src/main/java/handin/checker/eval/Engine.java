package handin.checker.eval;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The programs inside a worker that evaluate languages, each with the jars it needs and no others. */
enum Engine {
    GROOVY(List.of("groovy"), List.of()),
    JAVA(List.of(), List.of("jdk.compiler")),
    SCHEME(List.of("kawa"), List.of());

    private static final List<String> COVERAGE_JARS =
            List.of("org.jacoco.core", "asm", "asm-commons", "asm-tree", "asm-analysis");

    private final List<String> jars;
    private final List<String> modules;

    Engine(List<String> jars, List<String> modules) {
        this.jars = jars;
        this.modules = modules;
    }

    /** As the worker's command line and {@link Language#engine()} call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Engine of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Its own jars first: the order is part of what an AOT cache is made for. */
    List<String> jars() {
        return Stream.concat(jars.stream(), COVERAGE_JARS.stream())
                .map(jar -> jar + ".jar")
                .toList();
    }

    /** Modules of the JDK it needs beyond those the worker names itself. */
    List<String> modules() {
        return modules;
    }
}
