package handin.worker;

import static org.assertj.core.api.Assertions.assertThat;

import handin.worker.groovy.GroovyEngine;
import handin.worker.java.JavaEngine;
import handin.worker.scheme.SchemeEngine;
import handin.worker.wire.Request.Eval;
import handin.worker.wire.Request.Load;
import handin.worker.wire.Request.SourceFile;
import handin.worker.wire.Response;
import handin.worker.wire.Response.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that go on until somebody has heard where they are. */
class WatchTest {
    private static final String HEARD = "handin.heard";

    static Stream<Arguments> programs() {
        EngineKind groovy = GroovyEngine::new;
        EngineKind java = JavaEngine::new;
        EngineKind scheme = SchemeEngine::new;
        return Stream.of(
                Arguments.of(groovy, false, "hw.groovy", "f()", """
                        def f() {
                            while (!System.getProperty('handin.heard')) { }
                        }
                        """),
                Arguments.of(java, true, "Hw.java", "Hw.f()", """
                        class Hw { static int f() {
                            while (System.getProperty("handin.heard") == null) { }
                            return 1; } }
                        """),
                Arguments.of(scheme, false, "hw.scm", "(f)", """
                        (define (f)
                          (if (eq? #!null (java.lang.System:getProperty "handin.heard")) (f) 1))
                        """));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void whereAProgramIsIsToldWhileItRuns(
            EngineKind kind, boolean coverage, String file, String expression, String program) throws Exception {
        var told = new ArrayList<Place>();
        System.clearProperty(HEARD);
        try (var session = new Session(kind.fresh())) {
            session.answer(new Load("", List.of(new SourceFile(file, program)), coverage), place -> {});
            var answer = session.answer(new Eval(expression), place -> {
                told.add(place);
                System.setProperty(HEARD, "yes");
            });
            assertThat(answer).isInstanceOf(Response.Value.class);
        } finally {
            System.clearProperty(HEARD);
        }
        assertThat(told).isNotEmpty().allSatisfy(place -> {
            assertThat(place.file()).isEqualTo(file);
            assertThat(place.line()).isEqualTo(2);
        });
    }
}
