package handin.checker.load;

import handin.checker.dsl.Blocks;
import handin.checker.dsl.CheckerProgram;
import handin.checker.dsl.CheckerScript;
import handin.checker.model.CheckerMistakes.Mistake;
import java.util.Optional;

/** A checker that is a compiled script. */
record LoadedProgram(CompiledScript<CheckerScript> compiled) implements CheckerProgram {
    @Override
    public Blocks capture() {
        return CheckerScript.capture(compiled.instance());
    }

    @Override
    public Optional<Mistake> blame(Throwable thrown) {
        return compiled.blame(thrown);
    }

    Mistake atCheck(String sentence) {
        int line = compiled.places().checkLine();
        return new Mistake(compiled.name(), line, compiled.places().column(line), sentence);
    }
}
