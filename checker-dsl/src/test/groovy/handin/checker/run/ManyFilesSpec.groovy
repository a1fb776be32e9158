package handin.checker.run

import handin.checker.model.CheckerMistakes
import handin.checker.model.Conversation.Answer
import handin.checker.model.Conversation.BoxStyle
import handin.checker.twin.Desk
import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Specification
import spock.lang.TempDir

class ManyFilesSpec extends Specification {
    @TempDir
    Path home
    @Delegate
    Desk desk

    def setup() {
        desk = new Desk(home)
    }

    static String packed(Map<String, String> files) {
        '<<<MULTI-SUBMISSION-FILE>>>\n' + files.collect { name, text ->
            "(\"$name\" #\"${text.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n')}\")\n" }.join('')
    }

    String names(String rule, String... names) {
        hear("check(evaluate: false, multiFile: true, namesChecker: $rule) { }", packed(names.collectEntries { [it, 'x'] }))
    }

    String getText() {
        Files.list(attempt.resolve('grading')).withCloseable { all ->
            Files.readString(all.filter { Files.isRegularFile(it) }.findFirst().get())
        }
    }

    def 'files are printed one after the other and lie side by side'() {
        expect:
        hear("check(evaluate: false, output: 'hw.java', maxWidth: 30, extraLines: []) { }".replace('maxWidth', 'multiFile: true, maxWidth'),
                packed('B.java': 'class B {\t}  \n', 'A.java': 'class A { "é" }')) == 'accepted'
        text == '''\
                //> Student: alice (Alice Doe <alice@example.org>)
                //>
                //> ==============================
                //> ==========< A.java >==========
                //> ==============================
                //>
                class A { "\u00e9" }
                //>
                //> ==============================
                //> ==========< B.java >==========
                //> ==============================
                //>
                class B {       }
                '''.stripIndent()
        Files.readString(attempt.resolve('grading/files/B.java')) == 'class B {\t}  \n'
    }

    def 'the names that #rule wants'() {
        expect:
        names(rule, *handedIn) == sentence

        where:
        rule                                               | handedIn             || sentence
        '~/.*[.]java/'                                     | ['a.java']           || 'accepted'
        '".*[.]java"'                                      | ['a.java', 'b.txt']  || 'Your file b.txt should have another name here: names have to match .*[.]java. Rename it and hand in again.'
        '["a.java", "b.java"]'                             | ['b.java', 'a.java'] || 'accepted'
        '["a.java", "b.java", "c.java"]'                   | ['b.java', 'x']      || 'missing files: a.java, c.java'
        '["a.java"]'                                       | ['a.java', 'x', 'y'] || 'unexpected files: x, y'
        '{ names -> if ("Main.java" !in names) reject "no main in $names" }' | ['b', 'a'] || 'no main in [a, b]'
        '{ names -> names.size() == 2 }'                   | ['b', 'a']           || 'accepted'
        '{ names -> names.size() == 3 }'                   | ['b', 'a']           || 'These are not the files that this assignment takes: a, b. Look up which ones it asks for, and hand in again.'
    }

    def 'what is no program is kept, and not printed'() {
        expect:
        hear("check(evaluate: false, multiFile: 'java', output: 'hw.java', extraLines: [], maxWidth: 20) { }",
                packed('a.png': '\\211PNG'.replace('\\', ''), 'B.java': 'class B { }')) == 'accepted'
        text.contains('< a.png >')
        text.contains('//> 6 bytes, not printed\n')
        Files.exists(attempt.resolve('grading/files/a.png'))
    }

    def 'a checker may look at the text of all its files, before and while it judges'() {
        expect:
        hear("""
            pre { if (!submissionText.contains('class B')) { reject 'no B' } }
            check(evaluate: false, multiFile: ['java', 'txt']) { reject submissionText }
            """, packed('B.java': 'class B { }', 'a.png': 'x', 'z.txt': 'done')) == 'class B { }\ndone'
    }

    def 'a refusal names the file'() {
        expect:
        hear("check(evaluate: false, multiFile: true) { }", packed('a.java': 'ok', 'b.java': 'x' * 90)).startsWith('b.java: Line 1 of your code is 90 columns wide')
    }

    def 'the program is run with the named file first'() {
        given:
        def script = "check(language: 'groovy', multiFile: 'groovy', namesChecker: ['main.groovy', 'a.groovy']) { test 'f(3)', 4 }"

        expect:
        hear(script, packed('a.groovy': 'class A { }', 'main.groovy': 'def f(n) { n + 1 }')) == 'accepted'
    }

    def 'a place in a program of several files names the file'() {
        expect:
        hear("check(language: 'groovy', multiFile: true) { }",
                packed('a.groovy': 'def f( {', 'b.groovy': 'class B { }')).contains('(hw.groovy, line 1')
    }

    def 'without a program there is nothing to run'() {
        expect:
        hear("check(language: 'groovy', multiFile: true) { }", packed('a.txt': 'x')).startsWith('Your submission holds no file that ends in .groovy,')
    }

    def 'a single file is no several'() {
        expect:
        hear("check(language: 'groovy', multiFile: true) { }", 'def f(n) { n }').startsWith('bad submission format, expecting a multi-file submission')
        hear("check(language: 'groovy') { }", packed('a.groovy': 'x')).startsWith('You handed in several files at once')
    }

    def 'files that vanish are asked about: #answer'() {
        given:
        last = packed(['a.java', *more].collectEntries { [it, 'x'] }).bytes
        answers << answer

        expect:
        names('~/.*/', 'a.java') == sentence
        asked == [question]
        boxes == [[BoxStyle.OK_CANCEL, BoxStyle.CAUTION] as Set]

        where:
        more               | answer        || question | sentence
        ['notes.txt']      | Answer.OK     || 'The following file will be lost: notes.txt\nYour last handin had it, and this one has not. Go on without it?' | 'accepted'
        ['b.java', 'c']    | Answer.CANCEL || 'The following files will be lost: b.java, c\nYour last handin had them, and this one has not. Go on without them?' | 'Nothing was handed in, as you wished. Add the files that were missing, and hand in again.'
    }

    def 'nothing is asked if nothing vanishes'() {
        given:
        last = earlier

        expect:
        names('~/.*/', 'a.java', 'b.java') == 'accepted'
        asked == []

        where:
        earlier << [null, packed('a.java': 'old').bytes, 'one file'.bytes, new byte[0]]
    }

    def 'options that make no sense are refused at load: #options'() {
        when:
        hear("check(evaluate: false, $options) { }")

        then:
        def mistakes = thrown(CheckerMistakes)
        mistakes.mistakes()*.sentence() == [sentence]

        where:
        options                                || sentence
        "namesChecker: ['a']"                  || 'namesChecker needs multiFile: without it, a submission is one file'
        "multiFile: false, namesChecker: 'a'"  || 'namesChecker needs multiFile: without it, a submission is one file'
        "multiFile: true, namesChecker: ['/']" || "namesChecker takes a regular expression, a list of file names, or a closure, not ['/']"
        "multiFile: 'a b'"                     || "multiFile takes true or false, or the suffixes of the files to print, such as 'java' or ['java', 'txt'], not 'a b'"
        "textualize: 'yes'"                    || "textualize takes true or false, not 'yes'"
    }

    def 'pictures are printed where the checker says so: #options'() {
        given:
        def rich = ManyFilesSpec.getResourceAsStream('/wxme/rich.wxme').bytes

        expect:
        hear("check(evaluate: false, output: 'hw.rkt'$options) { }", rich) == sentence

        where:
        options               || sentence
        ', maxWidth: 120, textualize: true' || 'accepted'
        ', createText: false'               || 'accepted'
        ', maxWidth: 120'                   || 'Line 2 of your program holds a comment box, but only plain text can be checked here. Write it as text, or remove it, and hand in again.'
    }
}
