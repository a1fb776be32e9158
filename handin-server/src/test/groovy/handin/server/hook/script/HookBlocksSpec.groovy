package handin.server.hook.script

import handin.checker.model.CheckerMistakes
import handin.checker.model.Course.Letter
import handin.server.hook.Event
import handin.server.hook.ExampleEvent
import handin.server.hook.Told
import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import spock.lang.Specification
import spock.lang.TempDir

class HookBlocksSpec extends Specification {
    @TempDir
    Path course

    List<String> log = []
    List<Letter> letters = []

    void play(String script, String operation) {
        play(script, ExampleEvent.of(operation, course))
    }

    void play(String script, Event event) {
        def file = Files.writeString(course.resolve('hooks.groovy'), script)
        HookTrial.load(file).play(new Told('5274', event, Instant.EPOCH), course, letters.&add, log.&add)
    }

    def 'each operation has its block and words: #operation'() {
        when:
        play(script, operation)

        then:
        log == [said]

        where:
        operation              | script                                                              || said
        'server-start'         | 'serverStart { log "on $port" }'                                    || 'on 7979'
        'server-connect'       | 'serverConnect { log "from $from" }'                                || 'from 127.0.0.1'
        'login'                | 'login { log "$usernames" }'                                        || '[alice]'
        'user-create'          | 'userCreate { log "$username ${fields.Email}" }'                    || 'alice alice@example.edu'
        'user-change'          | 'userChange { log "$username ${before.Email} ${after.Email}" }'     || 'alice alice@example.edu liddell@example.edu'
        'submission-received'  | 'submissionReceived { log "$usernames $assignment" }'               || '[alice] hw1'
        'submission-committed' | 'submissionCommitted { log "$assignment ${directory.fileName}" }'   || 'hw1 SUCCESS-0'
        'submission-retrieved' | 'submissionRetrieved { log "$usernames $assignment" }'              || '[alice] hw1'
    }

    def 'there is an example, and a block, for every operation'() {
        expect:
        Event.operations().collect { ExampleEvent.of(it, course) }*.class as Set == Event.permittedSubclasses as Set
        Event.operations().every { ExampleEvent.of(it, course).operation() == it }
        Event.operations().every { operation ->
            def verb = operation.replaceAll(/-(.)/) { it[1].toUpperCase() }
            def file = Files.writeString(course.resolve('hooks.groovy'), "\n$verb { }")
            HookTrial.load(file).lines(operation) == [2]
        }
    }

    def 'a block hears only of its own operation'() {
        when:
        play('login { log "in" }\nuserCreate { log "created" }', 'login')

        then:
        log == ['in']
    }

    def 'blocks for one operation run in the order of the file, and keep what the script declares'() {
        when:
        play('@groovy.transform.Field int n = 0\nlogin { n++ }\nlogin { log "$n" }', 'login')

        then:
        log == ['1']
    }

    def 'the session, the time and the directory are known'() {
        when:
        play('login { log "$session ${time.toInstant()} ${serverDir.fileName}" }', 'login')

        then:
        log == ["5274 1970-01-01T00:00:00Z ${course.fileName}"]
    }

    def 'letters go to the letterbox'() {
        when:
        play('userCreate { mail to: fields.Email, cc: ["ta@x.org"], subject: "Hi", body: "Hello $username" }', 'user-create')

        then:
        letters == [new Letter('', ['alice@example.edu'], ['ta@x.org'], 'Hi', 'Hello alice')]
    }

    def 'a program runs in the course directory; what it prints is logged'() {
        when:
        play('login { log "status " + run("sh", "-c", "basename \\"\\$PWD\\"; exit 3") }', 'login')

        then:
        log == ["sh: ${course.fileName}".toString(), 'status 3']
    }

    def 'what goes wrong while a block runs is told with its line: #script'() {
        when:
        play(script, 'login')

        then:
        def e = thrown(CheckerMistakes)
        e.message.replace("$course/", '') == told

        where:
        script                                                     || told
        'login {\n    throw new IllegalStateException("no")\n}'    || 'hooks.groovy:2:5: IllegalStateException: no'
        'String f(List<String> l) {\n  l[7].trim()\n}\nlogin { log f(usernames) }' || 'hooks.groovy:2:3: NullPointerException: Cannot invoke method trim() on null object'
        'login {\n  run "no-such-program"\n}'                      || 'hooks.groovy:2:3: no-such-program cannot be run: Exec failed, error: 2 (No such file or directory)'
        'login { mail to: [], subject: "s", body: "b" }'           || 'hooks.groovy:1:1: mail needs somebody to send to'
        'import java.nio.file.*\nlogin {\n  Files.readString(Path.of("/nowhere"))\n}' || 'hooks.groovy:3:3: NoSuchFileException: /nowhere'
    }
}
