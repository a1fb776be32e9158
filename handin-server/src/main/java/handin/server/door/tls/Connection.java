package handin.server.door.tls;

import handin.server.door.tls.House.Standing;
import handin.server.door.tls.Leash.Pull;
import handin.server.door.tls.Leash.Pulled;
import handin.server.intake.Intake;
import handin.server.intake.Intake.Visit;
import handin.server.protocol.Allowance;
import java.io.IOException;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.util.EnumSet;
import java.util.Set;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** One connection from its first byte to its last. */
final class Connection implements House.Guest {
    /** What all protocol text of a session may have together, as in the original. */
    private static final int PROTOCOL_TEXT = 4096;

    private static final byte[] NOTHING = {};
    private static final Set<Pull> ENTRY = EnumSet.of(Pull.TIME, Pull.CLOSING, Pull.STOPPING);

    private final Socket raw;
    private final Visit visit;
    private final Diary diary;
    private final Settings settings;
    private final Intake intake;
    private final Handshake handshake;
    private final Alarms alarms;
    private final Set<Pull> early = EnumSet.noneOf(Pull.class);
    private @Nullable Leash leash;
    private volatile Standing standing = Standing.SILENT;

    Connection(Socket raw, Visit visit, Settings settings, Intake intake, Handshake handshake, Alarms alarms) {
        this.raw = raw;
        this.visit = visit;
        this.diary = new Diary(visit.number());
        this.settings = settings;
        this.intake = intake;
        this.handshake = handshake;
        this.alarms = alarms;
    }

    void run() {
        String from = raw.getInetAddress().getHostAddress();
        try (raw;
                var _ = MDC.putCloseable("from", from)) {
            diary.note("connect from {}", from);
            raw.setOption(StandardSocketOptions.TCP_NODELAY, true);
            serve(handshake.on(raw));
        } catch (IOException e) {
            diary.note("connection broken: {}", String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            diary.failed("connection failed", e);
        }
    }

    private void serve(SSLSocket tls) throws IOException {
        var ours = leashed();
        var wire = new Wire(tls, raw, () -> ours.pull(Pull.GONE));
        try (var deadline = new Deadline(alarms, ours, settings.firstLine(), settings.longestWait())) {
            finish(wire, talk(wire, ours, deadline));
        } catch (Pulled pulled) {
            diary.note("closed before the first line: {}", pulled.pull());
            finish(wire, NOTHING);
        } finally {
            wire.cut();
        }
    }

    /** Returns the last words. */
    private byte[] talk(Wire wire, Leash ours, Deadline deadline) throws IOException {
        var text = new Allowance(wire.in(), PROTOCOL_TEXT);
        return switch (ours.on(ENTRY, () -> FirstLine.read(text))) {
            case HANDIN -> {
                standing = Standing.UNKNOWN;
                deadline.setAnew(intake.sessionTime());
                var channel = new Channel(wire, text, ours);
                var dialogue = new Dialogue(intake, visit, channel, deadline, diary, () -> standing = Standing.KNOWN);
                yield new Session(dialogue, diary, settings.longestWait()).run();
            }
            case HTTP -> Page.bytes();
            case NOTHING_WE_KNOW -> {
                diary.note("closed: the first line is of no protocol we know");
                yield NOTHING;
            }
        };
    }

    /** Whatever happens to the last words, the connection does not outlive the time for them. */
    private void finish(Wire wire, byte[] lastWords) throws IOException {
        try (var _ = alarms.in(settings.linger().multipliedBy(2), wire::cut)) {
            if (lastWords.length > 0) {
                wire.write(lastWords);
            }
            wire.finish(settings.linger());
        }
    }

    private synchronized Leash leashed() {
        var ours = new Leash();
        early.forEach(ours::pull);
        leash = ours;
        return ours;
    }

    private synchronized void pull(Pull pull) {
        if (leash == null) {
            early.add(pull);
        } else {
            leash.pull(pull);
        }
    }

    /** The door closes: ends soon, unless a handin is under way. */
    void closing() {
        pull(Pull.CLOSING);
    }

    /** The door is closed: ends now, unless a handin is just being kept. */
    void stop() {
        pull(Pull.STOPPING);
    }

    @Override
    public Origin origin() {
        return Origin.of(raw.getInetAddress());
    }

    @Override
    public Standing standing() {
        return standing;
    }

    /** Without a word: whoever gets no further must not cost us the time for one either. */
    @Override
    public void putOut() {
        diary.note("closed to make room for another one");
        try {
            raw.close();
        } catch (IOException gone) {
            // It was to be closed, and nobody can do anything else with it.
        }
    }
}
