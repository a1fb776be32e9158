package handin.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Loops over collections, where the compiler adds a test for null that no program can take. */
class GroovyLoopTest {
    @Test
    void loopsOverCollectionsThatRunAreCovered() {
        assertThat(Submitted.covered("groovy", """
                def words(text) { text.findAll(/[a-z]+/) }
                def longest(text) {
                    def longest = ''
                    for (word in words(text)) {
                        if (word.size() > longest.size()) {
                            longest = word
                        }
                    }
                    longest
                }
                def show(words) {
                    for (word in words) println word
                    for (String word : words.findAll { it.size() > 1 }) {
                        println word
                    }
                    words.each { word -> for (letter in word) println letter }
                }
                show(['a', longest('a bc d')])
                """).uncovered()).isEmpty();
    }

    @Test
    void aLoopThatNeverHasATurnIsNot() {
        assertThat(Submitted.covered("groovy", """
                def show(words) {
                    for (word in words) {
                        println word
                    }
                    words.size()
                }
                show([])
                """).uncovered()).containsExactly("3:9");
    }

    @Test
    void aClosureInTheCollectionKeepsItsBranches() {
        assertThat(Submitted.covered("groovy", """
                def f() {
                    for (n in [1, 2].findAll { it > 0 ? true : false }) println n
                }
                f()
                """).uncovered()).first().isEqualTo("2:32");
    }
}
