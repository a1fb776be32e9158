package handin.server.doctor;

import java.util.List;

/** Looks at one thing. */
interface Check {
    /** What is looked at, in a word or two. */
    String name();

    /** At least one finding. What it throws counts as broken. */
    List<Finding> look(Patient patient) throws Exception;
}
