package handin.server.door.tls;

import handin.checker.model.Conversation;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import handin.server.intake.Handin;
import handin.server.intake.Intake;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** An intake whose assignments do what a test says; it writes down what it was asked to do. */
public final class ScriptedIntake implements Intake {
    /** What an assignment does with a handin. */
    public interface Part {
        void run(byte[] content, Conversation conversation) throws InterruptedException;
    }

    public static final Part NOTHING = (content, conversation) -> {};

    private final Map<String, Part> judges = new ConcurrentHashMap<>();
    private final Map<String, Part> tellers = new ConcurrentHashMap<>();
    private final Map<String, byte[]> stored = new ConcurrentHashMap<>();
    private final Map<String, Part> keepers = new ConcurrentHashMap<>();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final AtomicLong visits = new AtomicLong(5273);
    private volatile Duration sessionTime = Duration.ofSeconds(300);
    private volatile Part locks = NOTHING;
    private volatile Part passwords = NOTHING;
    private volatile String doing = "";

    public ScriptedIntake judge(String assignment, Part judge) {
        judges.put(assignment, judge);
        return this;
    }

    public ScriptedIntake tell(String assignment, Part teller) {
        tellers.put(assignment, teller);
        return this;
    }

    public ScriptedIntake keep(String assignment, Part keeper) {
        keepers.put(assignment, keeper);
        return this;
    }

    public ScriptedIntake store(String assignment, String content) {
        stored.put(assignment, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public ScriptedIntake locks(Part waiting) {
        locks = waiting;
        return this;
    }

    /** What happens while a password is looked at. */
    public ScriptedIntake passwords(Part looking) {
        passwords = looking;
        return this;
    }

    public void sessionTime(Duration time) {
        sessionTime = time;
    }

    public void doing(String what) {
        doing = what;
    }

    /** What happened so far: {@code announce 5}, {@code judge}, {@code commit <content>}, {@code tell}, {@code close}. */
    public List<String> events() {
        return events;
    }

    @Override
    public List<String> assignments() {
        return List.of("hw1", "hw2", "hw3");
    }

    @Override
    public List<String> userFields() {
        return List.of("Full Name", "ID#", "Email", "TA");
    }

    @Override
    public long maxUpload() {
        return 500_000;
    }

    @Override
    public Duration sessionTime() {
        return sessionTime;
    }

    @Override
    public Visit visit(String from) {
        return new Caller(String.valueOf(visits.incrementAndGet()));
    }

    private final class Caller implements Visit {
        private final String number;

        Caller(String number) {
            this.number = number;
        }

        @Override
        public String number() {
            return number;
        }

        @Override
        public Visitor logIn(String usernames, String password) {
            try {
                passwords.run(new byte[0], NOBODY);
            } catch (InterruptedException e) {
                events.add("log-in given up");
                throw new CancellationException("given up");
            }
            List<String> team =
                    Arrays.stream(usernames.split(" *[+] *")).sorted().toList();
            if (!List.of("alice", "bob", "carol").containsAll(team) || !password.equals("pw")) {
                throw says("bad username or password for " + usernames);
            }
            return new Team(team);
        }

        @Override
        public void createUser(String username, String password, List<String> fields) {
            if (username.equals("yana")) {
                throw says("new users not allowed: " + username);
            }
            events.add("create " + username + " " + password + " " + fields);
        }
    }

    static Refused says(String sentence) {
        return new Refused(Sentence.CHECKER_SAYS, sentence);
    }

    private final class Team implements Visitor {
        private final List<String> team;

        Team(List<String> team) {
            this.team = team;
        }

        @Override
        public List<String> team() {
            return team;
        }

        @Override
        public List<String> info() {
            if (team.size() > 1) {
                throw says("cannot get user-info for multiple users: (" + String.join(" ", team) + ")");
            }
            return List.of("Alice Liddell", "2", "alice@cs.example.edu", "Ann");
        }

        @Override
        public void change(String newPassword, List<String> fields) {
            events.add("change " + newPassword + " " + fields);
        }

        @Override
        public Handin handIn(String assignment, boolean submitOnError) {
            requireActive(assignment);
            if (submitOnError) {
                events.add("errors and all");
            }
            return new Scripted(assignment);
        }

        @Override
        public byte[] retrieve(String assignment) {
            requireActive(assignment);
            if (!stored.containsKey(assignment)) {
                throw says("no " + assignment + " submission directory for (" + String.join(" ", team) + ")");
            }
            return stored.get(assignment);
        }

        private void requireActive(String assignment) {
            if (assignment.equals("hw0")) {
                throw says("not an active assignment: " + assignment);
            }
        }
    }

    private final class Scripted implements Handin {
        private final String assignment;
        private byte[] content = {};

        Scripted(String assignment) {
            this.assignment = assignment;
        }

        @Override
        public void announce(long length) throws InterruptedException {
            events.add("announce " + length);
            locks.run(new byte[0], NOBODY);
        }

        @Override
        public void judge(byte[] bytes, Conversation conversation) throws InterruptedException {
            events.add("judge");
            content = bytes;
            judges.getOrDefault(assignment, NOTHING).run(bytes, conversation);
        }

        @Override
        public void commit() {
            try {
                keepers.getOrDefault(assignment, NOTHING).run(content, NOBODY);
            } catch (InterruptedException e) {
                throw new IllegalStateException("keeping was interrupted", e);
            }
            events.add("commit " + new String(content, StandardCharsets.UTF_8));
        }

        @Override
        public void tell(Conversation conversation) throws InterruptedException {
            events.add("tell");
            tellers.getOrDefault(assignment, NOTHING).run(content, conversation);
            events.add("told");
        }

        @Override
        public String doing() {
            return doing;
        }

        @Override
        public void close() {
            events.add("close");
        }
    }

    private static final Conversation NOBODY = new Conversation() {
        @Override
        public void status(String text) {
            throw new IllegalStateException("nobody to talk to");
        }

        @Override
        public Answer ask(String text, java.util.Set<BoxStyle> styles) {
            throw new IllegalStateException("nobody to talk to");
        }

        @Override
        public void finalMessage(String text) {
            throw new IllegalStateException("nobody to talk to");
        }
    };
}
