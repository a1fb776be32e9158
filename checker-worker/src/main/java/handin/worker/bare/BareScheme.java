package handin.worker.bare;

import gnu.expr.Language;
import kawa.standard.Scheme;

/** Kawa. */
final class BareScheme implements BareEngine {
    private final Scheme scheme = new Scheme();

    BareScheme() {
        Language.setCurrentLanguage(scheme);
    }

    @Override
    public void load(String program) throws Exception {
        evaluate(program);
    }

    @Override
    public Object evaluate(String expression) throws Exception {
        try {
            return scheme.eval(expression);
        } catch (Exception e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
