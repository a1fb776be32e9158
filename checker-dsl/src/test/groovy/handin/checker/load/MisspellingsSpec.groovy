package handin.checker.load

import handin.checker.model.CheckerMistakes
import handin.checker.twin.TwinLanguages
import spock.lang.Specification

class MisspellingsSpec extends Specification {
    static String mistakes(String script) {
        try {
            new Scripts(new TwinLanguages()).compile(script, 'checker.groovy')
            return 'none'
        } catch (CheckerMistakes e) {
            return e.message
        }
    }

    def 'a mistake is told at load, at the word itself: #script'() {
        expect:
        mistakes(script) == told

        where:
        script
                || told
        'check(langauge: \'groovy\') { }'
                || 'checker.groovy:1:7: there is no option langauge; did you mean language?'
        'check(Language: \'groovy\') { }'
                || 'checker.groovy:1:7: there is no option Language; did you mean language?'
        'check(language: \'groovy\', coverge: true) { }'
                || 'checker.groovy:1:27: there is no option coverge; did you mean coverage?'
        'check(language: \'groovy\', user: singles) { }'
                || 'checker.groovy:1:27: there is no option user; did you mean users?'
        'check(language: \'groovy\', maxwidth: 80) { }'
                || 'checker.groovy:1:27: there is no option maxwidth; did you mean maxWidth?'
        'check(language: \'groovy\', max_width: 80) { }'
                || 'checker.groovy:1:27: there is no option max_width; did you mean maxWidth?'
        'check(language: \'groovy\', untabfy: false) { }'
                || 'checker.groovy:1:27: there is no option untabfy; did you mean untabify?'
        'check(language: \'groovy\', outptu: \'a.groovy\') { }'
                || 'checker.groovy:1:27: there is no option outptu; did you mean output?'
        'check(language: \'groovy\', creatText: false) { }'
                || 'checker.groovy:1:27: there is no option creatText; did you mean createText?'
        'check(language: \'groovy\', studentline: \'x\') { }'
                || 'checker.groovy:1:27: there is no option studentline; did you mean studentLine?'
        'check(language: \'groovy\', extraLine: [\'x\']) { }'
                || 'checker.groovy:1:27: there is no option extraLine; did you mean extraLines?'
        'check(language: \'groovy\', markupprefx: \'#\') { }'
                || 'checker.groovy:1:27: there is no option markupprefx; did you mean markupPrefix?'
        'check(language: \'groovy\', prefixPatern: \'#\') { }'
                || 'checker.groovy:1:27: there is no option prefixPatern; did you mean prefixPattern?'
        'check(language: \'groovy\', userErrorMesage: \'x\') { }'
                || 'checker.groovy:1:27: there is no option userErrorMesage; did you mean userErrorMessage?'
        'check(language: \'groovy\', eval: false) { }'
                || 'checker.groovy:1:27: there is no option eval; did you mean evaluate?'
        'check(language: \'groovy\', teachpack: []) { }'
                || 'checker.groovy:1:27: there is no option teachpack; did you mean teachpacks?'
        'check(language: \'groovy\', users: paisOrSingles) { }'
                || 'checker.groovy:1:34: there is no paisOrSingles; did you mean pairsOrSingles?'
        'check(language: \'groovy\', users: pairsOrSinglesWithWaning) { }'
                || 'checker.groovy:1:34: there is no pairsOrSinglesWithWaning; did you mean pairsOrSinglesWithWarning?'
        'check(language: \'groovy\', users: \'pairs\') { }'
                || 'checker.groovy:1:34: users takes singles, pairs, pairsOrSingles, pairsOrSinglesWithWarning, teamsInFile(...), a list of teams, or a closure, not \'pairs\'; did you mean pairs, without quotes?'
        'check(language: \'groovy\', users: [[]]) { }'
                || 'checker.groovy:1:34: users takes singles, pairs, pairsOrSingles, pairsOrSinglesWithWarning, teamsInFile(...), a list of teams, or a closure, not [[]]'
        'check(language: \'groovy\', users: 2) { }'
                || 'checker.groovy:1:34: users takes singles, pairs, pairsOrSingles, pairsOrSinglesWithWarning, teamsInFile(...), a list of teams, or a closure, not 2'
        'check(language: \'groovy\', coverage: \'yes\') { }'
                || 'checker.groovy:1:37: coverage takes true or false, not \'yes\''
        'check(language: \'groovy\', coverage: null) { }'
                || 'checker.groovy:1:37: coverage takes true or false, not null'
        'check(language: \'groovy\', maxWidth: \'80\') { }'
                || 'checker.groovy:1:37: maxWidth takes a whole number of columns above 0, or null for any width, not \'80\''
        'check(language: \'groovy\', maxWidth: 0) { }'
                || 'checker.groovy:1:37: maxWidth takes a whole number of columns above 0, or null for any width, not 0'
        'check(language: \'groovy\', maxWidth: 7.5) { }'
                || 'checker.groovy:1:37: maxWidth takes a whole number of columns above 0, or null for any width, not 7.5'
        'check(language: \'groovy\', output: \'a/b.groovy\') { }'
                || 'checker.groovy:1:35: output takes a file name, or null to drop the original, not \'a/b.groovy\''
        'check(language: \'groovy\', output: 3) { }'
                || 'checker.groovy:1:35: output takes a file name, or null to drop the original, not 3'
        'check(language: \'groovy\', extraLines: \'one\') { }'
                || 'checker.groovy:1:39: extraLines takes a list of texts, not \'one\''
        'check(language: \'groovy\', prefixPattern: \'(\') { }'
                || 'checker.groovy:1:42: prefixPattern takes a regular expression, not \'(\''
        'check(language: \'groovy\', studentLine: [\'x\']) { }'
                || 'checker.groovy:1:40: studentLine takes a text, not [\'x\']'
        'check(language: \'groovy\', userErrorMessage: 3) { }'
                || 'checker.groovy:1:45: userErrorMessage takes a text, in which %s stands for the error, or a closure, not 3'
        'check(language: \'groovyy\') { }'
                || 'checker.groovy:1:17: no language \'groovyy\' is offered here; did you mean \'groovy\'?'
        'check(language: \'racket\') { }'
                || 'checker.groovy:1:17: no language \'racket\' is offered here; there are \'groovy\', \'java\', \'scheme\', [\'special\', \'beginner\'], [\'special\', \'intermediate\']'
        'check(language: [\'special\', \'intermediat\']) { }'
                || 'checker.groovy:1:29: no language [\'special\', \'intermediat\'] is offered here; did you mean [\'special\', \'intermediate\']?'
        'check(language: []) { }'
                || 'checker.groovy:1:17: language takes the name of a language, or a list of its name and level, not []'
        'check(language: groovy) { }'
                || 'checker.groovy:1:17: there is no groovy; did you mean \'groovy\'?'
        'check(coverage: true) { }'
                || 'checker.groovy:1:1: check needs language: the language to evaluate submissions in, or evaluate: false'
        'check { }'
                || 'checker.groovy:1:1: check needs language: the language to evaluate submissions in, or evaluate: false'
        'check(\'groovy\') { }'
                || 'checker.groovy:1:1: check does not take (String, Closure); it is called as check(Closure body) or check(Map options, Closure body)'
        'check(language: \'groovy\')'
                || 'checker.groovy:1:1: check does not take (LinkedHashMap<String, String>); it is called as check(Closure body) or check(Map options, Closure body)'
        'chek(language: \'groovy\') { }'
                || 'checker.groovy:1:1: there is no verb chek; did you mean check?'
        'check(evaluate: false, coverage: true) { }'
                || 'checker.groovy:1:34: coverage: true needs evaluation, which evaluate: false switches off'
        'check(evaluate: false) { test \'f(1)\' }'
                || 'checker.groovy:1:26: test needs evaluation, which evaluate: false switches off'
        'check(language: \'groovy\') { tset \'f(1)\', 2 }'
                || 'checker.groovy:1:29: there is no verb tset; did you mean test?'
        'check(language: \'groovy\') { Test \'f(1)\', 2 }'
                || 'checker.groovy:1:29: there is no verb Test; did you mean test?'
        'check(language: \'groovy\') { proceduer \'f\', 1 }'
                || 'checker.groovy:1:29: there is no verb proceduer; did you mean procedure?'
        'check(language: \'groovy\') { procedure \'f\', \'1\' }'
                || 'checker.groovy:1:29: procedure does not take (String, String); it is called as procedure(String name) or procedure(String name, int arguments)'
        'check(language: \'groovy\') { procedure f, 1 }'
                || 'checker.groovy:1:39: there is no f'
        'check(language: \'groovy\') { testTrows \'f(1)\' }'
                || 'checker.groovy:1:29: there is no verb testTrows; did you mean testThrows?'
        'check(language: \'groovy\') { test() }'
                || 'checker.groovy:1:29: test does not take (); it is called as test(String expression) or test(String expression, Object expected) or test(String expression, Object expected, Closure equal)'
        'check(language: \'groovy\') { test 1, 2 }'
                || 'checker.groovy:1:29: test does not take (int, int); it is called as test(String expression) or test(String expression, Object expected) or test(String expression, Object expected, Closure equal)'
        'check(language: \'groovy\') { allCovered() }'
                || 'checker.groovy:1:29: allCovered needs check(coverage: true)'
        'check(language: \'groovy\') { addHeaderline \'x\' }'
                || 'checker.groovy:1:29: there is no verb addHeaderline; did you mean addHeaderLine?'
        'check(language: \'groovy\') { mesage \'x\' }'
                || 'checker.groovy:1:29: there is no verb mesage; did you mean message?'
        'check(language: \'groovy\') { message \'x\', yesNo }'
                || 'checker.groovy:1:29: message does not take (String, BoxWord); it is called as message(String text) or message(String text, List styles)'
        'check(language: \'groovy\') { message \'x\', [yesno] }'
                || 'checker.groovy:1:43: there is no yesno; did you mean yesNo?'
        'check(language: \'groovy\') { message \'x\', [yes] }'
                || 'checker.groovy:1:43: yes is an answer; a box looks like ok, okCancel, yesNo, caution or stop'
        'check(language: \'groovy\') { finalMesage \'x\' }'
                || 'checker.groovy:1:29: there is no verb finalMesage; did you mean finalMessage?'
        'check(language: \'groovy\') { message user[0] }'
                || 'checker.groovy:1:37: there is no user; did you mean users?'
        'check(language: \'groovy\') { message users.frist() }'
                || 'checker.groovy:1:43: List<String> has no method frist(); did you mean first?'
        'check(language: \'groovy\') { message users[0].toUpercase() }'
                || 'checker.groovy:1:46: String has no method toUpercase(); did you mean toUpperCase?'
        'check(language: \'groovy\') { message assignment.lenght }'
                || 'checker.groovy:1:48: String has no lenght; did you mean length?'
        'check(language: \'groovy\') { userSubst users[0], \'{username}\' }'
                || 'checker.groovy:1:29: there is no verb userSubst; did you mean userSubsts?'
        'check(language: \'groovy\') { mail(to: \'a@b\', subject: \'s\', body: \'b\') }'
                || 'checker.groovy:1:29: mail belongs inside pre { } or post { }'
        'check(language: \'groovy\') { rejct \'x\' }'
                || 'checker.groovy:1:29: there is no verb rejct; did you mean reject?'
        'check(language: \'groovy\') { check(language: \'groovy\') { } }'
                || 'checker.groovy:1:29: check stands at the top of the script, not inside another block'
        'check(language: \'groovy\') { pre { } }'
                || 'checker.groovy:1:29: pre stands at the top of the script, not inside another block'
        'check(language: \'groovy\') { def n = 1; test "f($m)", n }'
                || 'checker.groovy:1:49: there is no m; did you mean n?'
        'String half(int n) { "h($n)" }\ncheck(language: \'groovy\') { test haf(1), 1 }'
                || 'checker.groovy:2:34: there is no verb haf; did you mean half?'
        'check(language: \'groovy\') { }\ncheck(language: \'groovy\') { }'
                || 'checker.groovy:2:1: there is a check already; a script has one'
        'check(language: \'groovy\') { }\npost { mail(too: \'a@b\', subject: \'s\', body: \'b\') }'
                || 'checker.groovy:2:13: there is no part too; did you mean to?'
        'check(language: \'groovy\') { }\npost { mail(to: \'a@b\', subject: \'s\') }'
                || 'checker.groovy:2:8: mail needs body: a text'
        'check(language: \'groovy\') { }\npost { mail(to: 3, subject: \'s\', body: \'b\') }'
                || 'checker.groovy:2:17: to takes an address or a list of addresses, not 3'
        'check(language: \'groovy\') { }\npost { test \'f(1)\' }'
                || 'checker.groovy:2:8: test belongs inside check { }'
        'check(language: \'groovy\') { }\npre { addHeaderLine \'x\' }'
                || 'checker.groovy:2:7: addHeaderLine belongs inside check { }'
        'check(language: \'groovy\') { }\ntest \'f(1)\', 2'
                || 'checker.groovy:2:1: test belongs inside check { }'
        'check(language: \'groovy\') { }\npost { }\npost { }'
                || 'checker.groovy:3:1: there is a post already; a script has one'
        'import groovy.transform.Field\n@Field int count = 0\ncheck(language: \'groovy\') { count++ }'
                || 'checker.groovy:2:12: count would be shared by submissions that are checked at the same time; make it final, or declare it inside the block that uses it'
        'class Counter { static int count = 0 }\ncheck(language: \'groovy\') { Counter.count++ }'
                || 'checker.groovy:1:28: count would be shared by submissions that are checked at the same time; make it final, or declare it inside the block that uses it'
        'pre { }'
                || 'checker.groovy:1:1: there is no check(...) { } at the top of this script'
        ''
                || 'checker.groovy:1:1: there is no check(...) { } at the top of this script'
        'println \'x\''
                || 'checker.groovy:1:1: there is no check(...) { } at the top of this script'
        'check(language: \'groovy\') {\n    test \'f(1)\', [1, 2\n}'
                || 'checker.groovy:1:27: unexpected input: \'{\''
        'def lang = \'groovyy\'\ncheck(language: lang) { }'
                || 'checker.groovy:2:1: no language \'groovyy\' is offered here; did you mean \'groovy\'?'
        'int width = -3\ncheck(language: \'groovy\', maxWidth: width) { }'
                || 'checker.groovy:2:1: maxWidth takes a whole number of columns above 0, or null for any width, not -3'
        'String s = \'x\'\ncheck(language: \'groovy\', maxWidth: s) { }'
                || 'checker.groovy:2:37: maxWidth takes a whole number of columns above 0, or null for any width, not a value of type String'
        'check(language: \'groovy\', users: { team -> if (team.size() > 3) rejct \'x\' }) { }'
                || 'checker.groovy:1:65: there is no verb rejct; did you mean reject?'
        'check(language: \'groovy\', userErrorMessage: { error -> addHeaderLin error }) { }'
                || 'checker.groovy:1:56: there is no verb addHeaderLin; did you mean addHeaderLine?'
        'check(language: \'groovy\') { throw new Strng() }'
                || 'checker.groovy:1:35: unable to resolve class Strng'
        'int n = 1 / 0\ncheck(language: \'groovy\') { }'
                || 'checker.groovy:1:9: Cannot assign value of type java.math.BigDecimal to variable of type int'
        'class A { }'
                || 'checker.groovy:1:1: this is no checker script: there is no check(...) { } in it'
        'check(language: \'groovy\') { count = 3; message \'x\' }'
                || 'checker.groovy:1:29: there is no count'
        'check(language: \'groovy\') { for (i in 1..3) { test "f($i)", i.foo() } }'
                || 'checker.groovy:1:63: Integer has no method foo()'
    }

    def 'all mistakes are told at once, in the order of the text'() {
        expect:
        mistakes('''\
            check(langauge: 'groovy', coverage: 'yes', users: paris) {
                tset 'f(1)', 2
                def x = new Strng('a')
                x.foo()
                procedure 'f', 'g'
                message 'a', [yesno]
            }
            post { mial(to: 'x') }
            '''.stripIndent()) == '''\
            checker.groovy:1:7: there is no option langauge; did you mean language?
            checker.groovy:1:37: coverage takes true or false, not 'yes'
            checker.groovy:1:51: there is no paris; did you mean pairs?
            checker.groovy:2:5: there is no verb tset; did you mean test?
            checker.groovy:3:13: unable to resolve class Strng
            checker.groovy:5:5: procedure does not take (String, String); it is called as procedure(String name) or procedure(String name, int arguments)
            checker.groovy:6:19: there is no yesno; did you mean yesNo?
            checker.groovy:8:8: there is no verb mial; did you mean mail?'''.stripIndent()
    }

    def 'values of students, whose types nobody knows, may be used in any way'() {
        expect:
        mistakes('''
            String helper(int n) { "f($n)" }
            def untyped(n) { 'g' + n }
            check(language: 'groovy', coverage: true) {
                def v = eval('f(3)')
                def w = v + 1
                def x = 3 + v
                if (v > 3 && 3 < v && v.name == 'x' && v[0] == 1 && v['a'] == 2 && -v < 3) { addHeaderLine "$v $w $x" }
                int n = eval('3')
                for (y in v) { procedure y, n }
                v.each { logLine it.foo.bar() }
                procedure v, v
                test helper(3), untyped(4)
                test 'x', Math.sqrt(v)
                [v, 2].sort()
                v.foo = 3
                v++
                test('a', v) { actual, wanted -> actual - wanted < 0.1 && Math.abs(actual) > 3 }
                allCovered { where -> message "Not run: $where" }
                logLine "${conf('limits').seconds + 1}"
            }''') == 'none'
    }

    def 'loops, closures, switches and helpers of the author work as in any Groovy'() {
        expect:
        mistakes('''
            import groovy.transform.Field
            @Field final List<String> NAMES = ['f', 'g']
            class Case { String expression; int value }
            check(language: 'groovy', users: { team -> if (team.size() > 4) { reject "too many: $team" } },
                    userErrorMessage: { error -> addHeaderLine "broken: $error" }) {
                NAMES.each { procedure it, 1 }
                (1..3).each { test "f($it)", it + 1 }
                for (c in [new Case(expression: 'f(1)', value: 2)]) { test c.expression, c.value }
                def twice = { String e -> test e, 1; test e, 1 }
                twice('f(0)')
                switch (message('Sure?', [yesNo, caution])) {
                    case yes: message 'good'; break
                    default: reject 'then not'
                }
                finalMessage users.collect { userSubsts(it, '{Full Name}') }.join(', ')
            }''') == 'none'
    }

    def 'a file that is not UTF-8 is refused'() {
        given:
        def file = File.createTempFile('checker', '.groovy')
        file.bytes = [0x22, 0xff, 0x22] as byte[]

        when:
        new Scripts(new TwinLanguages()).load(file.toPath())

        then:
        def e = thrown(CheckerMistakes)
        e.message == "$file:1:1: this file is not text in UTF-8"

        cleanup:
        file.delete()
    }
}
