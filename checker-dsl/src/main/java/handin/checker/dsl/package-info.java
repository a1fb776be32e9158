/**
 * The checker language: what an author of a checker sees. A script calls {@code check(...) { }} once, and {@code pre { }} and {@code post { }} at
 * most once; the verbs inside are the methods of {@link handin.checker.dsl.CheckBody} and {@link handin.checker.dsl.AroundBody}.
 */
@NullMarked
package handin.checker.dsl;

import org.jspecify.annotations.NullMarked;
