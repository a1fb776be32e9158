package handin.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between packages: each uses only those named here, the checker's model, and what knows nothing of us. */
class ArchitectureTest {
    private static final String ROOT = "handin.server.";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("handin.server");

    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("disk", List.of()),
            Map.entry("toml", List.of()),
            Map.entry("config", List.of("toml")),
            Map.entry("account", List.of("config", "toml")),
            Map.entry("assignment", List.of("config", "toml")),
            Map.entry("store", List.of("account", "assignment", "config", "toml", "disk")),
            // The one place where the server touches the checker language's face.
            Map.entry("grading", List.of("assignment", "handin.checker")),
            // Reads what students and staff left beside accepted work; has it judged anew as the server would.
            Map.entry(
                    "marking",
                    List.of(
                            "account",
                            "assignment",
                            "config",
                            "disk",
                            "grading",
                            "handin.checker.mark",
                            "handin.checker.text",
                            "store",
                            "toml")),
            Map.entry("hook", List.of("config", "toml", "disk", "handin.checker", "handin.checker.dsl")),
            Map.entry("hook.script", List.of("hook", "config", "toml", "handin.checker", "handin.checker.dsl")),
            Map.entry("hook.web", List.of("hook", "config", "toml", "disk")),
            Map.entry("mail", List.of("hook", "account", "config", "toml", "disk")),
            Map.entry(
                    "intake",
                    List.of(
                            "account",
                            "assignment",
                            "store",
                            "grading",
                            "hook",
                            "receipt",
                            "report",
                            "config",
                            "toml")),
            Map.entry("receipt", List.of("disk")),
            Map.entry("report", List.of("account", "disk", "hook")),
            Map.entry("racket", List.of("account", "config", "toml", "disk", "store")),
            // Listens to an intake as one that is handed on, so that intake knows nothing of figures.
            Map.entry("metrics", List.of("intake")),
            // Tries the parts one by one, as app puts them together.
            Map.entry(
                    "doctor",
                    List.of(
                            "account",
                            "assignment",
                            "config",
                            "door.tls",
                            "handin.checker",
                            "handin.checker.eval",
                            "handin.checker.sandbox",
                            "hook",
                            "mail",
                            "receipt",
                            "store",
                            "toml")),
            Map.entry("backup", List.of("toml", "disk")),
            Map.entry(
                    "printout",
                    List.of("account", "disk", "handin.checker.mark", "handin.checker.text", "marking", "store")),
            Map.entry("drracket", List.of("protocol")),
            Map.entry("protocol", List.of()),
            Map.entry("door.tls", List.of("intake", "protocol")),
            Map.entry("client", List.of("protocol", "receipt")));

    @TestFactory
    Stream<DynamicTest> arrows() {
        return ARROWS.entrySet().stream()
                .map(arrow -> DynamicTest.dynamicTest(arrow.getKey(), () -> check(arrow.getKey(), arrow.getValue())));
    }

    private static void check(String from, List<String> to) {
        var allowed = new ArrayList<String>(List.of(ROOT + from + "..", "handin.checker.model"));
        to.forEach(name -> allowed.add(name.startsWith("handin.") ? name : ROOT + name + ".."));
        classes()
                .that(resideInAPackage(ROOT + from + ".."))
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackages("handin..").or(resideInAnyPackage(allowed.toArray(String[]::new))))
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void noCycles() {
        slices().matching("handin.server.(**)").should().beFreeOfCycles().check(CODE);
    }
}
