package handin.checker.load;

import groovy.lang.Script;

/** A kind of script. */
interface ScriptKind {
    /** What its scripts extend: the methods of it are the verbs at their top. */
    Class<? extends Script> base();

    Grammar grammar(ScriptRules rules, SourceWords words);

    /** What it is, after "this is no", and what every one of them has: {@code checker script: there is no check(...) { } in it}. */
    String lacking();
}
