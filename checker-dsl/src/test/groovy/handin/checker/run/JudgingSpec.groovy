package handin.checker.run

import handin.checker.eval.Stopped
import handin.checker.model.Conversation.Answer
import handin.checker.model.Conversation.BoxStyle
import handin.checker.model.Conversation.Gone
import handin.checker.model.Sentence
import handin.checker.model.Verdict
import handin.checker.twin.Desk
import handin.worker.wire.Datum
import handin.worker.wire.Response
import java.nio.file.Path
import spock.lang.Specification
import spock.lang.TempDir

class JudgingSpec extends Specification {
    @TempDir
    Path home
    @Delegate
    Desk desk

    def setup() {
        desk = new Desk(home)
    }

    String body(String body, String options = '') {
        hear("check(language: 'groovy'$options) { $body }")
    }

    def 'a good submission passes all stations in order, is printed, and is kept under its usual name'() {
        when:
        def verdict = judge '''
            check(language: 'groovy') {
                procedure 'f', 1
                test 'f(3)', 4
                test('f(3)', 4.1) { actual, wanted -> Math.abs(actual - wanted) < 0.2 }
                testThrows 'f(null)'
                def four = eval('f(3)') + 0
                test "f($four)", four + 1
            }'''

        then:
        verdict == new Verdict.Accepted(Optional.of('hw.groovy'))
        said == ['checking submission username(s)', 'reading submission', 'creating text file', 'checking submission',
                 'executing your code', 'running tests']
        printout == '''\
            //> Student: alice (Alice Doe <alice@example.org>)
            //> Maximum points for this assignment: <+100>
            def f(n) { n + 1 }
            '''.stripIndent()
        evaluators.opened.get() == 1 && evaluators.closed.get() == 1
    }

    def 'whoever has to wait for a worker is told so'() {
        given:
        evaluators.busy = true

        expect:
        hear("check(language: 'groovy') { }") == 'accepted'
        said.indexOf('waiting for a place: others are being checked') == said.indexOf('executing your code') + 1
    }

    def 'a verb that is not content refuses with a sentence: #verb'() {
        expect:
        body(verb) == sentence

        where:
        verb                                  || sentence
        "test 'f(3)', 5"                      || 'Your code failed a test: f(3) gave 4, but 5 was expected.'
        "test 'f(3)', '4'"                    || "Your code failed a test: f(3) gave 4, but '4' was expected."
        "test '[1, [a: null]]', [1, [a: 2]]"  || 'Your code failed a test: [1, [a: null]] gave [1, [a: null]], but [1, [a: 2]] was expected.'
        "test 'f(3) > 9'"                     || 'Your code failed a test: f(3) > 9 gave false, but it should be true.'
        "test 'null'"                         || 'Your code failed a test: null gave null, but it should be true.'
        "test('f(3)', 5) { a, b -> a > b }"   || 'Your code failed a test: f(3) gave 4, which does not agree with what was expected: 5.'
        "test 'f(null)', 1"                   || "Your code failed a test: f(null) should have a value, but it ended in an error: NullPointerException: Cannot execute null+1 (line 1)"
        "test 'f(', 1"                        || "Your code failed a test: f( cannot be evaluated with your program: Unexpected input: '('"
        "testThrows 'f(3)'"                   || 'Your code failed a test: f(3) should end in an error, but it gave 4.'
        "eval 'f(null)'"                      || "Your code failed a test: f(null) should have a value, but it ended in an error: NullPointerException: Cannot execute null+1 (line 1)"
        "procedure 'g'"                       || 'Your program has to define g, but it does not. Check the spelling, upper and lower case included.'
        "procedure 'f', 2"                    || 'Your f takes 1 argument, but it should take 2 arguments.'
        "procedureOf 'f(3)'"                  || 'The value of f(3) should be a function, but it is not.'
        "procedureOf '{ a, b -> }', 1"        || 'Your { a, b -> } takes 2 arguments, but it should take 1 argument.'
        "defined 'f', 'g', 'h', 'i'"          || 'Your program has to define g, h and i, but it does not. Check the spelling, upper and lower case included.'
        "reject 'Not on a Sunday.'"           || 'Not on a Sunday.'
    }

    def 'a value that the comparison cannot take is a wrong value, not a broken checker: #value'() {
        given:
        evaluators.scripted['x'] = new Response.Value(datum, 'never shown')

        expect:
        body("test('x', 5) { a, b -> $comparison }") == "Your code failed a test: x gave $value, which does not agree with what was expected: 5."
        logged.size() == 1
        logged[0].startsWith("the comparison for x cannot take $value, which counts as a wrong value: ")

        where:
        datum                   | comparison              || value
        new Datum.Nothing()     | 'Math.abs(a - b) < 1'   || 'null'
        new Datum.Text('odd')   | 'Math.abs(a - b) < 1'   || "'odd'"
        new Datum.Text('odd')   | '((Number) a) == b'     || "'odd'"
        new Datum.Items([])     | 'a[0] * b == 1'         || '[]'
    }

    def 'what the program says cannot steer the terminal of whoever reads the log or the printout'() {
        given:
        evaluators.scripted['x'] = new Response.Value(new Datum.Text('\u001b[2J'), 'never shown')

        when:
        body("test('x', 5) { a, b -> Math.abs(a - b) < 1 }")

        then:
        logged[0].contains('\\u001b[2J') && !logged[0].contains('\u001b')

        when:
        hear("check(language: 'groovy') { }", "def f() { '\u001b[2J\t\u202e' }")

        then:
        printout.contains('\\u001b[2J') && printout.contains('\\u202e')
        !printout.contains('\u001b')
    }

    def 'what the comparison refuses or misuses stays what it is: #comparison'() {
        expect:
        body("test('f(3)', 4) { a, b -> $comparison }") == heard

        where:
        comparison                             || heard
        'reject "no"'                          || 'no'
        'eval " "'                             || 'broken: checker.groovy:1:1: there is no expression to evaluate'
    }

    def 'running out of stack or memory is not an error that a test may wish for: #type'() {
        given:
        evaluators.scripted['f(9)'] = new Response.Thrown(type, '', [])

        expect:
        body("testThrows 'f(9)'") == "Your code failed a test: f(9) should end in an error that your code throws itself, but it ran out of stack or memory: $told"

        where:
        type                 || told
        'StackOverflowError' || 'StackOverflowError, a recursion that goes too deep or does not end'
        'OutOfMemoryError'   || 'OutOfMemoryError'
    }

    def 'a long message is cut to its first lines'() {
        given:
        evaluators.scripted['f(9)'] = new Response.Thrown('InternalError', 'a\nb\nc\nd\ne\nPossible reasons', [])

        expect:
        body("eval 'f(9)'") == 'Your code failed a test: f(9) should have a value, but it ended in an error: InternalError: a\nb\nc\nd\ne\n...'
    }

    def 'the evaluation is over when the check is, before the student confirms'() {
        given:
        def run = new handin.checker.Checkers(evaluators).load(file("check(language: 'groovy') { }")).start(submission('1'), desk, desk)

        when:
        def verdict = run.check()

        then:
        verdict instanceof Verdict.Accepted
        evaluators.opened.get() == 1 && evaluators.closed.get() == 1
    }

    def 'verbs that are content let the check go on: #verb'() {
        expect:
        body(verb) == 'accepted'

        where:
        verb << ["test 'f(3)', 4.0", "test 'f(3)'", "testThrows 'f(null)'", "procedure 'f'", "procedure 'f', 1", "defined 'f'",
                 "procedureOf '{ a -> }', 1", "test '[1, 2] as Set', [2, 1] as Set", "test '[a: [1]]', [a: [1.0]]", "test \"'x'\", \"\${'x'}\"",
                 "for (i in 1..3) { test \"f(\$i)\", i + 1 }"]
    }

    def 'a program that does not run is refused before any test, in the words that the checker chose'() {
        expect:
        hear("check(language: 'groovy'$option) { reject 'not reached' }", 'def f(n) { n + }') == sentence

        where:
        option                                         || sentence
        ''                                             || "There is an error in your program:\nUnexpected input: '+' (line 1, column 14)"
        ", userErrorMessage: 'Broken.'"                || 'Broken.'
        ", userErrorMessage: 'Broken: %s Sorry.'"      || "Broken: Unexpected input: '+' (line 1, column 14) Sorry."
        ", userErrorMessage: { e -> reject \"No: \$e\" }" || "No: Unexpected input: '+' (line 1, column 14)"
    }

    def 'a closure for errors that refuses nothing lets the check go on'() {
        expect:
        hear("check(language: 'groovy', userErrorMessage: { e -> addHeaderLine 'Erroneous'; finalMessage e }) { }", 'throw new Exception("oh")') == 'accepted'
        finals == ['Exception: oh (line 1)']
        printout.contains('//> Erroneous\n')
    }

    def 'a stopped worker is a sentence that names what ran, the limit, and the last that was printed'() {
        given:
        evaluators.scripted['f(3)'] = new Stopped(reason, limit)
        evaluators.printed = printed

        expect:
        body("test 'f(3)', 4") == sentence

        where:
        reason                 | limit       | printed           || sentence
        Stopped.Reason.TIME    | '5 seconds' | ''                || 'Your program was stopped: evaluating f(3) took more than 5 seconds. Look for a loop or a recursion that does not end.'
        Stopped.Reason.TIME    | '5 seconds' | '1\n2\n3\n4\n5\n6\n' || 'Your program was stopped: evaluating f(3) took more than 5 seconds. Look for a loop or a recursion that does not end.\nThe last that it printed:\n2\n3\n4\n5\n6'
        Stopped.Reason.MEMORY  | '256 MB'    | ''                || 'Your program was stopped: evaluating f(3) needed more than 256 MB of memory. Look for something that grows without end.'
        Stopped.Reason.OUTPUT  | '8 MB'      | ''                || 'Your program was stopped: evaluating f(3) printed more than 8 MB. Print less.'
        Stopped.Reason.LOST    | ''          | ''                || 'Your program came to an end in the middle of evaluating f(3). Take out whatever makes it exit, and hand in again.'
    }

    def 'a time-out names the line it was in, if there is such a line: #file #line'() {
        given:
        evaluators.scripted['f(3)'] = new Stopped(reason, '5 seconds').at(Optional.of(new Response.Place(file, line, 20)))

        expect:
        hear("check(language: 'groovy') { test 'f(3)', 4 }", 'def f(n) {\n    while (true) {}\n}\n').startsWith(begin)

        where:
        reason                | file           | line || begin
        Stopped.Reason.TIME   | 'hw.groovy'    | 2    || 'Your program was stopped in line 2: evaluating f(3) took more than 5 seconds. Look'
        Stopped.Reason.TIME   | 'hw.groovy'    | 3    || 'Your program was stopped in line 3: '
        Stopped.Reason.TIME   | 'hw.groovy'    | 4    || 'Your program was stopped: '
        Stopped.Reason.TIME   | 'hw.groovy'    | 0    || 'Your program was stopped: '
        Stopped.Reason.TIME   | 'other.groovy' | 2    || 'Your program was stopped: '
        Stopped.Reason.MEMORY | 'hw.groovy'    | 2    || 'Your program was stopped: '
    }

    def 'a program that was stopped while it was loaded does not go to the closure for errors'() {
        given:
        evaluators.scripted['load'] = new Stopped(Stopped.Reason.TIME, '5 seconds')

        expect:
        body('', ', userErrorMessage: { e -> message e }').startsWith('Your program was stopped: running it took more than 5 seconds.')
    }

    def 'coverage is asked at the end, and not again if the checker asked itself'() {
        given:
        evaluators.scripted['coverage'] = new Response.Uncovered([new Response.Place('hw.groovy', 2, 20), new Response.Place('hw.groovy', 3, 1)])

        expect:
        body(verbs, ', coverage: true') == sentence
        finals == told

        where:
        verbs                                        | told     || sentence
        ''                                           | []       || 'Your own tests do not run all of your code: line 2, column 20 was never reached. Add a test that gets there, and hand in again.'
        "allCovered(); reject 'not reached'"         | []       || 'Your own tests do not run all of your code: line 2, column 20 was never reached. Add a test that gets there, and hand in again.'
        'allCovered { where -> finalMessage where }' | ['2:20'] || 'accepted'
    }

    def 'columns are counted as the language counts them'() {
        given:
        evaluators.scripted['load'] = new Response.Mistake('f: this variable is not defined', new Response.Place('hw.rkt', 3, 1))

        expect:
        hear("check(language: ['special', 'intermediate']) { }", '(f)') == 'There is an error in your program:\nf: this variable is not defined (line 3, column 0)'
    }

    def 'the printout is written once more when the check added lines, and holds what the options say'() {
        expect:
        judge('''check(language: 'java', output: 'Bank.java', evaluate: false, untabify: false, studentLine: '{username}: {Email}',
                       extraLines: ['a', '{Full Name}'], markupPrefix: '//: ', prefixPattern: '//:') { addHeaderLine "<*90%> ${users[0]}" }''',
                'class Bank {\t}  ') == new Verdict.Accepted(Optional.of('Bank.java'))
        printout == '//: alice: alice@example.org\n//: a\n//: Alice Doe\n//: <*90%> alice\nclass Bank {\t}\n'
        attempt.resolve('grading/text.java').toFile().file
    }

    def 'a mark that a student has a part in does not count in a header line: #line'() {
        given:
        fields['Tutor'] = '<+7>'

        expect:
        hear("check(language: 'groovy') { def name = eval('name()'); addHeaderLine $line }", "def name() { '$said' }".toString()) == 'accepted'
        printout.contains("//> $shown\n")

        where:
        line                                  | said     || shown
        '"Says $name <-5>"'                   | '<+50>'  || 'Says (+50) <-5>'
        '"Says <+$name>"'                     | '50'     || 'Says (+50)'
        '"<-${name.size() * 5}>"'             | 'ab'     || '<-10>'
        '"${-> name} ${null} ${[1]}"'         | '<*10%>' || '(*10%) null [1]'
        "userSubsts('alice', '{Tutor} <-1>')" | ''       || '(+7) <-1>'
    }

    def 'lines may be of any width'() {
        expect:
        body('', ', maxWidth: null') == 'accepted'
        hear("check(language: 'groovy', maxWidth: null) { }", "def f() { 1 } //${'x' * 300}".toString()) == 'accepted'
    }

    def 'generated inputs are other ones for each handin, and the log says what drew them'() {
        given:
        home.resolve('solution.groovy').toFile().text = 'def f(n) { n + 1 }'

        expect:
        2.times { assert body("sameAs given: ints(), tries: 2, 'f'") == 'accepted' }
        body("sameAs given: ints(), tries: 2, seed: 7, 'f'") == 'accepted'
        logged.size() == 2 && logged.toSet().size() == 2
        logged.every { it ==~ /sameAs 'f' drew its inputs with seed: \d+/ }
    }

    def 'a machine that is used up is not the error that the solution ends in: #thrown'() {
        given:
        home.resolve('solution.groovy').toFile().text = 'def f(n) { throw new IllegalStateException() }'

        expect:
        hear("check(language: 'groovy') { sameAs on: [[0]], 'f' }", "def f(n) { throw new $thrown() }".toString()) == sentence

        where:
        thrown                     || sentence
        'IllegalArgumentException' || 'accepted'
        'StackOverflowError'       || 'Your code failed a test: f(0) should end in an error that your code throws itself, but it ran out of stack or memory: StackOverflowError, a recursion that goes too deep or does not end (line 1)'
    }

    def 'what is wrong with the text is refused before anything is evaluated'() {
        expect:
        (judge("check(language: 'groovy'$options) { }", text) as Verdict.Rejected).refusal().code() == code
        evaluators.opened.get() == 0

        where:
        options          | text            || code
        ''               | 'x' * 80        || Sentence.TEXT_LINE_TOO_WIDE
        ', maxWidth: 10' | 'x' * 11        || Sentence.TEXT_LINE_TOO_WIDE
        ''               | '//> 100'       || Sentence.TEXT_MARKUP
        ''               | '  \n'          || Sentence.TEXT_EMPTY
    }

    def 'without a printout lines are not looked at, and none is written'() {
        expect:
        hear("check(language: 'groovy', createText: false) { addHeaderLine 'x' }", "def f() { } //> ${'x' * 90}") == 'accepted'
        !attempt.resolve('grading').toFile().exists()
        !said.contains('reading submission')
    }

    def 'without evaluation no worker is taken, and no language is needed'() {
        expect:
        judge("check(evaluate: false, output: $output) { if (submission.length < 4) reject 'short' }", text) == verdict
        evaluators.opened.get() == 0

        where:
        output      | text   || verdict
        "'e.txt'"   | 'long' || new Verdict.Accepted(Optional.of('e.txt'))
        'null'      | 'long' || new Verdict.Accepted(Optional.empty())
    }

    def 'questions come back as the words of the answers'() {
        given:
        answers.addAll(given)

        expect:
        body("finalMessage \"\${message('Sure?', $styles)}\"") == 'accepted'
        finals == [came]
        boxes == [shown as Set]

        where:
        styles             | given           || came     | shown
        '[yesNo, caution]' | [Answer.YES]    || 'yes'    | [BoxStyle.YES_NO, BoxStyle.CAUTION]
        '[okCancel, stop]' | [Answer.CANCEL] || 'cancel' | [BoxStyle.OK_CANCEL, BoxStyle.STOP]
        '[ok]'             | [Answer.OK]     || 'ok'     | [BoxStyle.OK]
        '[]'               | [Answer.OK]     || 'ok'     | [BoxStyle.OK]
    }

    def 'a student who leaves during a question ends the judgement'() {
        expect:
        judge("check(language: 'groovy') { message('Sure?', [yesNo]) }").cause() instanceof Gone
    }

    def 'the course is at hand'() {
        given:
        settings['staff'] = [ta: 'Ann']

        expect:
        body('''
            finalMessage "$assignment $users ${userData('alice')['Email']} ${userSubsts('alice', '{Full Name} {username}')} ${conf('staff').ta} ${conf('none')}"
            logLine "in $submissionDir of $serverDir"''') == 'accepted'
        finals == ['hw1 [alice] alice@example.org Alice Doe alice Ann null']
        logged == ["in $attempt of $home".toString()]
    }

    def 'a checker may heed the wish to hand in what has errors: #wish'() {
        given:
        submitOnError = wish

        expect:
        body("if (!submitOnError) { test 'f(3)', 5 } else { finalMessage 'Kept, errors and all.' }") == heard
        finals == last

        where:
        wish  || heard                                                            | last
        true  || 'accepted'                                                       | ['Kept, errors and all.']
        false || 'Your code failed a test: f(3) gave 4, but 5 was expected.' | []
    }

    def 'a mistake that shows only now is the author\'s, with its place: #verb'() {
        expect:
        hear("check(language: 'groovy') {\n    $verb\n}") == broken

        where:
        verb                                    || broken
        'throw new IllegalStateException("oh")' || 'broken: checker.groovy:2:5: IllegalStateException: oh'
        'test "f(1)", 1.intdiv(0)'              || 'broken: checker.groovy:2:5: ArithmeticException: / by zero'
        'eval("f(1)").foo()'                    || 'broken: checker.groovy:2:5: MissingMethodException: No signature of method: foo for class: java.lang.Integer is applicable for argument types: () values: []'
        'userSubsts users[0], "{Phone}"'        || 'broken: checker.groovy:2:5: there is no field {Phone}; there are {username}, {submission}, {Full Name}, {Email}'
        'userData "bob"'                        || 'broken: checker.groovy:2:5: bob does not take part in this handin; it is of alice'
        'test " "'                              || 'broken: checker.groovy:2:5: there is no expression to evaluate'
        '[1].each { users[it + 1].size() }'     || 'broken: checker.groovy:2:5: NullPointerException: Cannot invoke method size() on null object'
    }

    def 'a line of the printout with an unknown field is the author\'s mistake'() {
        expect:
        hear("check(language: 'groovy', studentLine: '{Phone}') { }") ==
                'broken: the printout\'s lines cannot be filled: there is no field {Phone}; there are {username}, {submission}, {Full Name}, {Email}'
    }

    def 'values of other languages are shown as that language writes them'() {
        given:
        evaluators.scripted['load'] = new Response.Loaded()
        evaluators.scripted['x'] = new Response.Value(datum, 'never shown')

        expect:
        hear("check(language: $language) { test 'x', $expected }", 'text') == "Your code failed a test: x gave $got, but $wanted was expected."

        where:
        language                      | datum                                                    | expected     || got             | wanted
        "['special', 'intermediate']" | new Datum.Ratio(5G, 9G)                                  | '1/2'        || '5/9'           | '0.5'
        "['special', 'intermediate']" | new Datum.Real(0.5d)                                     | 'true'       || '#i0.5'         | '#true'
        "['special', 'intermediate']" | new Datum.Items([])                                      | '["a", 1]'   || "'()"           | '(list "a" 1)'
        "['special', 'intermediate']" | new Datum.Symbol('red')                                  | '"blue"'     || "'red"          | '"blue"'
        "['special', 'intermediate']" | new Datum.Struct('posn', [new Datum.Field('x', new Datum.Whole(1G))]) | 'null' || '(make-posn 1)' | '(void)'
        "'scheme'"                    | new Datum.Bool(false)                                    | '[1]'        || '#f'            | '(1)'
        "'scheme'"                    | new Datum.Char((int) 'a')                                | '2'          || '#\\a'          | '2'
        "'java'"                      | new Datum.Text('a"b')                                    | '[a: 1]'     || '"a\\"b"'       | '{"a"=1}'
        "'java'"                      | new Datum.Char((int) 'a')                                | '"b"'        || "'a'"           | '"b"'
        "'groovy'"                    | new Datum.Decimal(new BigDecimal(10G ** 4000, 2))                 | '1'          || 'a number of ' + (10G ** 4000).bitLength() + ' bits' | '1'
        "'groovy'"                    | new Datum.Distinct([new Datum.Whole(1G)])                | '[a: []]'    || '[1] as Set'    | '[a: []]'
        "'groovy'"                    | new Datum.Text('x' * 1000)                               | '1'          || "'" + 'x' * 299 + '...' | '1'
    }

    def 'what a program says acts on no terminal'() {
        given:
        evaluators.scripted['load'] = new Response.Loaded()
        evaluators.scripted['x'] = new Response.Value(datum, 'never shown')
        evaluators.scripted['y'] = new Response.Thrown('E', 'a\u001b[2Jb', [])

        expect:
        hear("check(language: 'groovy') { test '$asked', 1 }", 'text').contains(shown)

        where:
        asked | datum                                            || shown
        'x'   | new Datum.Text('a\u001b[31mb')                   || "'a\\u001b[31mb'"
        'x'   | new Datum.Symbol('a\u202eb')                     || 'a\\u202eb'
        'x'   | new Datum.Opaque('T', 'a\u0007b')                || 'a\\u0007b'
        'y'   | new Datum.Nothing()                              || 'E: a\\u001b[2Jb'
    }

    def 'post has the course, the mail and the committed directory'() {
        given:
        def checker = new handin.checker.Checkers(evaluators).load(file('''
            check(language: 'groovy') { }
            post {
                mail(to: users.collect { userSubsts(it, '{Full Name} <{Email}>') }, cc: 'ta@example.org', subject: "Got $assignment", body: "at $submissionDir")
                finalMessage 'done'
            }'''))

        when:
        def run = checker.start(submission('x'), desk, desk)
        def verdict = run.post(home)

        then:
        verdict instanceof Verdict.Accepted
        letters == [new handin.checker.model.Course.Letter('', ['Alice Doe <alice@example.org>'], ['ta@example.org'], 'Got hw1', "at $home")]
        finals == ['done']
    }

    def 'pre runs after the team was found good and before anything is read'() {
        expect:
        hear("pre { message 'hello'; if (users == ['alice']) reject 'no alice' }\ncheck(language: 'groovy') { }") == 'no alice'
        said == ['checking submission username(s)', 'hello']
    }
}
