package handin.server.hook.script

import handin.checker.model.CheckerMistakes
import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Specification
import spock.lang.TempDir

class HookMisspellingsSpec extends Specification {
    @TempDir
    Path course

    String mistakes(String script) {
        def file = Files.writeString(course.resolve('hooks.groovy'), script)
        try {
            HookTrial.load(file)
            return 'none'
        } catch (CheckerMistakes e) {
            return e.message.replace("$course/", '')
        }
    }

    def 'a mistake is told at load, at the word itself: #script'() {
        expect:
        mistakes(script) == told

        where:
        script
                || told
        'submissionComitted { }'
                || 'hooks.groovy:1:1: there is no verb submissionComitted; did you mean submissionCommitted?'
        'logIn { }'
                || 'hooks.groovy:1:1: there is no verb logIn; did you mean login?'
        'login { }\nuserCreated { }'
                || 'hooks.groovy:2:1: there is no verb userCreated; did you mean userCreate?'
        'submissionCommitted { log asignment }'
                || 'hooks.groovy:1:27: there is no asignment; did you mean assignment?'
        'submissionCommitted { log "$asignment" }'
                || 'hooks.groovy:1:29: there is no asignment; did you mean assignment?'
        'submissionCommitted { log assignment.naem }'
                || 'hooks.groovy:1:38: String has no naem'
        'submissionCommitted { log usernames.jion(",") }'
                || 'hooks.groovy:1:37: List<String> has no method jion(String); did you mean join?'
        'login { log assignment }'
                || 'hooks.groovy:1:13: there is no assignment here; it belongs inside submissionCommitted { }, submissionReceived { }, submissionRetrieved { }'
        'login { lgo "x" }'
                || 'hooks.groovy:1:9: there is no verb lgo; did you mean log?'
        'login { log 5 }'
                || 'hooks.groovy:1:9: log does not take (int); it is called as log(String line)'
        'log "x"'
                || 'hooks.groovy:1:1: log belongs inside a block, such as login { }'
        'login { who -> log "x" }'
                || 'hooks.groovy:1:9: the block of login takes no parameters; serverDir, session, time, usernames are words in it'
        'submissionCommitted { usernames, assignment -> log assignment }'
                || 'hooks.groovy:1:23: the block of submissionCommitted takes no parameters; assignment, directory, serverDir, session, time, usernames are words in it'
        'login "x"'
                || 'hooks.groovy:1:1: login does not take (String); it is called as login(Closure block)'
        'login()'
                || 'hooks.groovy:1:1: login does not take (); it is called as login(Closure block)'
        'login { userCreate { } }'
                || 'hooks.groovy:1:9: userCreate stands at the top of the script, not inside another block or a method'
        'login { mail too: "a@b", subject: "s", body: "b" }'
                || 'hooks.groovy:1:14: there is no part too; did you mean to?'
        'login { mail to: "a@b", body: "b" }'
                || 'hooks.groovy:1:9: mail needs subject: a text'
        'login { mail to: 5, subject: "s", body: "b" }'
                || 'hooks.groovy:1:18: to takes an address or a list of addresses, not 5'
        'check(language: "groovy") { }'
                || 'hooks.groovy:1:1: there is no verb check'
        'login { log lin("x") }\nString line(String who) { who }'
                || 'hooks.groovy:1:13: there is no verb lin; did you mean line?'
        'login {\n  int n = "five"\n}'
                || 'hooks.groovy:2:11: Cannot assign value of type java.lang.String to variable of type int'
        'login { log "x" '
                || 'hooks.groovy:1:7: unexpected input: \'{\''
        'throw new IllegalStateException("no")'
                || 'hooks.groovy:1:1: IllegalStateException: no'
        'class A { }'
                || 'hooks.groovy:1:1: this is no script: there is no block such as login { } in it'
    }

    def 'all mistakes are told at once'() {
        expect:
        mistakes('logn { }\n\nuserCreate { log usernme }') == '''\
            hooks.groovy:1:1: there is no verb logn; did you mean login?
            hooks.groovy:3:18: there is no usernme; did you mean username?'''.stripIndent()
    }

    def 'good scripts load: #script'() {
        expect:
        mistakes(script) == 'none'

        where:
        script << [
                '',
                '// nothing yet',
                'login { log "hello ${usernames.join(", ")}" }\nlogin { log "twice" }',
                'login { usernames.each { log it } }',
                'login { usernames.each { who -> log who } }',
                'String line(List<String> who) { who.join(" and ") }\nlogin { log line(usernames) }',
                'userCreate { mail to: fields.Email, subject: "Welcome", body: "Hello $username" }',
                'userCreate { mail to: fields["Email"], subject: "Welcome", body: "Hello $username" }',
                'submissionCommitted { new File(directory.toFile(), "seen").text = time.toString() }',
                'submissionCommitted { ["git", "add", directory.toString()].execute().waitFor() }',
                'submissionCommitted { if (run("git", "add", directory.toString()) != 0) log "not added" }',
        ]
    }
}
