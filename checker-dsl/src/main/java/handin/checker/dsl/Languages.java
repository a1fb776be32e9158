package handin.checker.dsl;

import java.util.List;

/** The languages that submissions can be evaluated in here. */
public interface Languages {
    /** Whether a checker may name this: a name, or a name and a level. */
    boolean offers(List<String> name);

    /** All that is offered, each as a name, or a name and a level. */
    List<List<String>> names();
}
