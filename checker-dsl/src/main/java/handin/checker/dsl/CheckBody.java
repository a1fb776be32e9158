package handin.checker.dsl;

/** What is at hand inside {@code check { }}. */
public interface CheckBody extends TestVerbs, PrintoutVerbs, TalkVerbs, CourseVerbs {}
