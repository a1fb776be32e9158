package handin.checker.twin

import handin.checker.dsl.Languages

/** A few languages, offered without proof. For specs only. */
class TwinLanguages implements Languages {
    static final NAMES = ['groovy', 'java', 'scheme']

    @Override
    boolean offers(List<String> name) {
        names().contains(name)
    }

    @Override
    List<List<String>> names() {
        [['groovy'], ['java'], ['scheme'], ['special', 'beginner'], ['special', 'intermediate']]
    }
}
