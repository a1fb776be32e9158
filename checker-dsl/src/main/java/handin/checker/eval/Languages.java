package handin.checker.eval;

import java.util.List;
import java.util.Optional;

final class Languages {
    private static final List<Language> ALL = List.of(
            new Language("groovy", "", "groovy", "groovy", "//", 1),
            new Language("java", "", "java", "java", "//", 1),
            new Language("scheme", "", "scheme", "scm", ";", 0));

    Languages(Evaluators evaluators) {}

    Optional<Language> offered(List<String> name) {
        return ALL.stream().filter(l -> l.name().equals(name.getFirst())).findFirst();
    }

    List<Language> all() {
        return ALL;
    }
}
