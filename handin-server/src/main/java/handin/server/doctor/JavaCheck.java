package handin.server.doctor;

import java.util.List;

final class JavaCheck implements Check {
    private static final int WANTED = 25;

    @Override
    public String name() {
        return "java";
    }

    @Override
    public List<Finding> look(Patient patient) {
        String words = Runtime.version() + " at " + System.getProperty("java.home");
        return List.of(
                Runtime.version().feature() == WANTED
                        ? Finding.ok(name(), words)
                        : Finding.warning(
                                name(), words, "Handin is made for Java " + WANTED + "; set JAVA_HOME to one"));
    }
}
