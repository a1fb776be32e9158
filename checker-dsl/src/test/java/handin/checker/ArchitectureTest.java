package handin.checker;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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

/** The arrows between packages: each uses only those named here, and what knows nothing of us. */
class ArchitectureTest {
    private static final String ROOT = "handin.checker.";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("handin.checker");

    private static final Map<String, List<String>> ARROWS = Map.of(
            "model", List.of(),
            "mark", List.of(),
            "text", List.of("mark", "model"),
            "sandbox", List.of(),
            "eval", List.of("model", "sandbox", "wire"),
            "dsl", List.of("model"),
            "load", List.of("dsl", "model"),
            "run", List.of("dsl", "eval", "mark", "text", "model", "wire"),
            "report", List.of("model", "text"),
            "bench", List.of("eval", "sandbox", "wire"));

    @TestFactory
    Stream<DynamicTest> arrows() {
        return ARROWS.entrySet().stream()
                .map(arrow -> DynamicTest.dynamicTest(arrow.getKey(), () -> check(arrow.getKey(), arrow.getValue())));
    }

    private static void check(String from, List<String> to) {
        var allowed = new ArrayList<String>(List.of(ROOT + from + ".."));
        to.forEach(name -> allowed.add(name.equals("wire") ? "handin.worker.wire" : ROOT + name + ".."));
        classes()
                .that(resideInAPackage(ROOT + from + ".."))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackages("handin..")
                        .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                                allowed.toArray(String[]::new))))
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void noCycles() {
        slices().matching("handin.checker.(*)..").should().beFreeOfCycles().check(CODE);
    }
}
