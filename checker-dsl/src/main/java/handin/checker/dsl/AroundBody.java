package handin.checker.dsl;

/** What is at hand inside {@code pre { }} and {@code post { }}. */
public interface AroundBody extends EntryVerbs, TalkVerbs, FlowVerbs, CourseVerbs, MailVerbs {}
