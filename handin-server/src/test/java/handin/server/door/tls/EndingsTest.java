package handin.server.door.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import handin.checker.model.Conversation.Answer;
import handin.checker.model.Conversation.BoxStyle;
import handin.checker.model.Conversation.Waiting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How sessions end before their time: silence, time-outs, students who leave, a server that stops. */
@Timeout(60)
class EndingsTest {
    private static final String IN = "handin\nver1\n";
    private static final String SAVE =
            IN + "set username/s \"alice\" set password \"pw\" set assignment \"hw1\" save-submission ";
    private static final String TIME_UP = "\"handin terminated due to time limit (program doesn't terminate?)\"\n";
    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir
    Path course;

    private static void forEver() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    private OpenDoor hasty() throws IOException {
        var door = new OpenDoor(course);
        door.intake().sessionTime(SHORT);
        return door;
    }

    @Test
    void silenceBeforeTlsIsCutOff() throws IOException {
        try (var door = new OpenDoor(course, settings -> settings.withEntry(SHORT, SHORT));
                var socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            assertThat(socket.getInputStream().read()).isNegative();
        }
    }

    @Test
    void halfAGreetingIsCutOff() throws IOException {
        try (var door = new OpenDoor(course, settings -> settings.withEntry(SHORT, SHORT));
                var socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            socket.getOutputStream().write(new byte[] {22, 3, 1, 2, 0, 1});
            assertThat(socket.getInputStream().read()).isNegative();
        }
    }

    @Test
    void whatIsNotTlsIsClosedAtOnce() throws IOException {
        try (var door = new OpenDoor(course);
                var socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            socket.getOutputStream().write("handin\nver1\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        } catch (SocketException reset) {
            assertThat(reset).hasMessageContaining("reset");
        }
    }

    @Test
    void silentGreetersKeepNobodyWaiting() throws IOException {
        try (var door = new OpenDoor(course)) {
            var silent = new Socket[100];
            for (int i = 0; i < silent.length; i++) {
                silent[i] = new Socket(InetAddress.getLoopbackAddress(), door.port());
                silent[i].getOutputStream().write(new byte[] {22, 3, 1, 2, 0, 1});
            }
            try (RawClient client = door.client()) {
                assertThat(client.say(IN + "bye\n").hearOut()).isEqualTo("handin\nver1\nok\n");
            }
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    @Test
    void handshakesThatStallKeepNobodyWaiting() throws Exception {
        byte[] greeting = greeting();
        var stalled = new ArrayList<Socket>();
        try (var door = new OpenDoor(course)) {
            for (int i = 0; i < 80; i++) {
                stalled.add(new Socket(InetAddress.getLoopbackAddress(), door.port()));
                stalled.getLast().getOutputStream().write(greeting);
            }
            try (RawClient client = door.client()) {
                assertThat(client.say(IN + "bye\n").hearOut()).isEqualTo("handin\nver1\nok\n");
            }
            // They are still being served: none was refused to let the other in.
            for (Socket socket : stalled) {
                assertThat(socket.getInputStream().read()).isEqualTo(22);
            }
        } finally {
            for (Socket socket : stalled) {
                socket.close();
            }
        }
    }

    /** A whole one, as any client sends it: now the server computes, and waits for the answer. */
    private static byte[] greeting() throws GeneralSecurityException, IOException {
        SSLEngine engine = SSLContext.getDefault().createSSLEngine();
        engine.setUseClientMode(true);
        engine.beginHandshake();
        var record = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        engine.wrap(ByteBuffer.allocate(0), record);
        return Arrays.copyOf(record.array(), record.position());
    }

    @Test
    void silenceBeforeTheFirstLineIsClosedWithoutAWord() throws IOException {
        try (var door = new OpenDoor(course, settings -> settings.withEntry(Duration.ofSeconds(10), SHORT))) {
            try (RawClient client = door.client()) {
                assertThat(client.hearOut()).isEmpty();
            }
            try (RawClient client = door.client()) {
                assertThat(client.say("hand").hearOut()).isEmpty();
            }
        }
    }

    @Test
    void silenceInASessionEndsItWithASentence() throws IOException {
        try (var door = hasty()) {
            for (String said : new String[] {
                "handin\n", IN, IN + "set username/s \"ali", SAVE + "\n", SAVE + "5\n", SAVE + "5 $hel"
            }) {
                try (RawClient client = door.client()) {
                    assertThat(client.say(said).hearOut()).endsWith(TIME_UP);
                }
            }
        }
    }

    @Test
    void silenceAtTheConfirmationEndsItAndNothingIsKept() throws IOException {
        try (var door = hasty();
                RawClient client = door.client()) {
            assertThat(client.say(SAVE + "5 $hello").hearOut()).endsWith("confirm\n" + TIME_UP);
            assertThat(door.intake().events()).containsExactly("announce 5", "judge", "close");
        }
    }

    @Test
    void silenceAtAQuestionEndsIt() throws IOException {
        try (var door = hasty();
                RawClient client = door.client()) {
            door.intake().judge("hw1", (content, talk) -> talk.ask("Sure?", EnumSet.of(BoxStyle.YES_NO)));
            assertThat(client.say(SAVE + "5 $hello").hearOut()).endsWith("(yes-no)\n" + TIME_UP);
        }
    }

    @Test
    void aJudgementWithoutEndIsToldWhatItWasDoing() throws IOException {
        try (var door = hasty();
                RawClient client = door.client()) {
            door.intake().judge("hw1", (content, talk) -> {
                talk.status("running tests");
                door.intake().doing("running tests");
                forEver();
            });
            assertThat(client.say(SAVE + "5 $hello check\n").hearOut())
                    .endsWith(
                            "message\n\"running tests\"\n"
                                    + "\"handin terminated due to time limit (program doesn't terminate?) while running tests\"\n");
            assertThat(door.intake().events()).containsExactly("announce 5", "judge", "close");
        }
    }

    @Test
    void waitingForLocksEndsWithTheTime() throws IOException {
        try (var door = hasty();
                RawClient client = door.client()) {
            door.intake().locks((content, talk) -> forEver());
            assertThat(client.say(SAVE + "5 $hello check\n").hearOut()).endsWith("ok\n" + TIME_UP);
        }
    }

    @Test
    void waitingForATurnIsShownAndTakesNoTimeFromTheSession() throws IOException {
        try (var door = hasty();
                RawClient client = door.client()) {
            door.intake().judge("hw1", (content, talk) -> {
                try (Waiting _ = talk.waiting("waiting for a place")) {
                    Thread.sleep(SHORT.plusMillis(50));
                }
                talk.status("running tests");
            });
            assertThat(client.say(SAVE + "5 $hello check\n").hearOut())
                    .endsWith("message\n\"waiting for a place\"\nmessage\n\"running tests\"\nconfirm\nok\n");
        }
    }

    @Test
    void afterTheWaitingTheTimeRunsOn() throws IOException {
        try (var door = hasty();
                RawClient client = door.client()) {
            door.intake().judge("hw1", (content, talk) -> {
                talk.waiting("waiting for a place").close();
                forEver();
            });
            assertThat(client.say(SAVE + "5 $hello check\n").hearOut()).endsWith(TIME_UP);
        }
    }

    @Test
    void whoseTurnNeverComesIsToldThatItIsNoFaultOfTheProgram() throws IOException {
        try (var door = new OpenDoor(course, settings -> settings.withLongestWait(Duration.ofMillis(20)));
                RawClient client = door.client()) {
            door.intake().judge("hw1", (content, talk) -> {
                door.intake().doing("waiting for a place");
                try (Waiting _ = talk.waiting("waiting for a place")) {
                    forEver();
                }
            });
            assertThat(client.say(SAVE + "5 $hello check\n").hearOut())
                    .endsWith(
                            "\"Your handin was not checked: for 0 minutes no turn came, because many hand in just now."
                                    + " Nothing is wrong with your program, and nothing was kept. Hand in again in a while.\"\n");
            assertThat(door.intake().events()).containsExactly("announce 5", "judge", "close");
        }
    }

    @Test
    void allWaitingTogetherHasAnEnd() throws IOException {
        try (var door = new OpenDoor(course, settings -> settings.withLongestWait(Duration.ofMillis(20)));
                RawClient client = door.client()) {
            door.intake().judge("hw1", (content, talk) -> {
                while (true) {
                    try (Waiting _ = talk.waiting("waiting for a place")) {
                        Thread.sleep(1);
                    }
                }
            });
            assertThat(client.say(SAVE + "5 $hello check\n").hearOut()).contains("no turn came");
        }
    }

    @Test
    void keepingIsNeverInterrupted() throws IOException {
        try (var door = hasty();
                RawClient client = door.client()) {
            door.intake().keep("hw1", (content, talk) -> Thread.sleep(SHORT.multipliedBy(3)));
            assertThat(client.say(SAVE + "5 $hello check\n").hearOut()).endsWith("confirm\nok\n");
            assertThat(door.intake().events()).contains("commit hello", "told");
        }
    }

    @Test
    void whatFollowsHasATimeOfItsOwnAndEnds() throws IOException {
        try (var door = hasty();
                RawClient client = door.client()) {
            door.intake().tell("hw1", (content, talk) -> forEver());
            assertThat(client.say(SAVE + "5 $hello check\n").hearOut()).endsWith("confirm\n" + TIME_UP);
            assertThat(door.intake().events()).containsExactly("announce 5", "judge", "commit hello", "tell", "close");
        }
    }

    @Test
    void whoVanishesDuringTheJudgementStopsIt() throws IOException {
        try (var door = new OpenDoor(course);
                RawClient client = door.client()) {
            door.intake().judge("hw1", (content, talk) -> forEver());
            client.say(SAVE + "5 $hello");
            await().until(() -> door.intake().events().contains("judge"));
            client.vanish();
            await().until(() -> door.intake().events().contains("close"));
            assertThat(door.intake().events()).containsExactly("announce 5", "judge", "close");
        }
    }

    @Test
    void whoClosesDuringTheJudgementStopsIt() throws IOException {
        try (var door = new OpenDoor(course);
                RawClient client = door.client()) {
            door.intake().judge("hw1", (content, talk) -> forEver());
            client.say(SAVE + "5 $hello");
            await().until(() -> door.intake().events().contains("judge"));
            client.close();
            await().until(() -> door.intake().events().contains("close"));
            assertThat(door.intake().events()).doesNotContain("commit hello");
        }
    }

    @Test
    void whoLeavesWhileWaitingForLocksGivesUpThePlace() throws IOException {
        try (var door = new OpenDoor(course);
                RawClient client = door.client()) {
            door.intake().locks((content, talk) -> forEver());
            client.say(SAVE + "5\n");
            await().until(() -> door.intake().events().contains("announce 5"));
            client.close();
            await().until(() -> door.intake().events().contains("close"));
        }
    }

    @Test
    void whoVanishesBeforeConfirmingKeepsNothing() throws IOException {
        try (var door = new OpenDoor(course);
                RawClient client = door.client()) {
            client.say(SAVE + "5 $hello").hearUntil("confirm\n");
            client.vanish();
            await().until(() -> door.intake().events().contains("close"));
            assertThat(door.intake().events()).containsExactly("announce 5", "judge", "close");
        }
    }

    @Test
    void whoVanishesAfterCheckIsKeptWholeAndToldOf() throws IOException, InterruptedException {
        var gone = new CountDownLatch(1);
        try (var door = new OpenDoor(course);
                RawClient client = door.client()) {
            door.intake().keep("hw1", (content, talk) -> gone.await()).tell("hw1", (content, talk) -> {
                for (int i = 0; i < 100; i++) {
                    talk.status("mailing a receipt");
                }
            });
            client.say(SAVE + "5 $hello check\n").hearUntil("confirm\n");
            client.vanish();
            gone.countDown();
            await().until(() -> door.intake().events().contains("close"));
            assertThat(door.intake().events())
                    .containsExactly("announce 5", "judge", "commit hello", "tell", "told", "close");
        }
    }

    @Test
    void whoSaidAllAndThenNothingMoreIsServedToTheEnd() throws IOException {
        try (var door = new OpenDoor(course);
                RawClient client = door.client()) {
            door.intake().judge("hw1", (content, talk) -> Thread.sleep(SHORT));
            assertThat(client.say(SAVE + "5 $hello check\n").endSpeech().hearOut())
                    .endsWith("go\nconfirm\nok\n");
        }
    }

    @Test
    void aStrangeAnswerIsRefused() throws IOException {
        try (var door = new OpenDoor(course)) {
            door.intake().judge("hw1", (content, talk) -> talk.ask("Sure?", EnumSet.of(BoxStyle.YES_NO)));
            for (String answer : new String[] {"maybe", "\"yes\"", "5", ")", "YES", "()"}) {
                try (RawClient client = door.client()) {
                    assertThat(client.say(SAVE + "5 $hello " + answer + "\n").hearOut())
                            .contains("(yes-no)\n\"handin-protocol: ")
                            .doesNotContain("confirm");
                }
            }
        }
    }

    @Test
    void everyAnswerHasAWindowOfItsOwn() throws IOException {
        try (var door = new OpenDoor(course);
                RawClient client = door.client()) {
            door.intake().judge("hw1", (content, talk) -> {
                for (int i = 0; i < 200; i++) {
                    assertThat(talk.ask("Sure?", EnumSet.of(BoxStyle.YES_NO))).isEqualTo(Answer.YES);
                }
            });
            assertThat(client.say(SAVE + "5 $hello " + (" ".repeat(40) + "yes\n").repeat(200) + "check\n")
                            .hearOut())
                    .endsWith("confirm\nok\n");
        }
    }

    @Test
    void aStoppingServerLetsTheRunningHandinEndAndSendsTheIdleAway() throws Exception {
        var closing = new CountDownLatch(1);
        var door = new OpenDoor(course);
        door.intake().judge("hw1", (content, talk) -> closing.await());
        try (RawClient idle = door.client();
                RawClient busy = door.client()) {
            idle.say(IN).hear(IN);
            busy.say(SAVE + "5 $hello check\n");
            await().until(() -> door.intake().events().contains("judge"));
            Thread stopping = Thread.ofVirtual().start(door::close);
            assertThat(idle.hearOut()).startsWith("\"The server is being stopped.");
            closing.countDown();
            assertThat(busy.hearOut()).endsWith("confirm\nok\n");
            stopping.join();
        }
    }

    @Test
    void aStoppingServerWaitsNoLongerThanItsGrace() throws Exception {
        try (var door = new OpenDoor(course, settings -> settings.withGrace(SHORT));
                RawClient client = door.client()) {
            door.intake().judge("hw1", (content, talk) -> forEver());
            client.say(SAVE + "5 $hello check\n");
            await().until(() -> door.intake().events().contains("judge"));
            door.close();
            assertThat(client.hearOut()).contains("\"The server is being stopped.");
        }
    }

    @Test
    void aFullHousePutsOutTheSilentFirst() throws IOException {
        try (var door = new OpenDoor(course, settings -> settings.withConnections(2, 2));
                RawClient greeted = door.client();
                RawClient silent = door.client()) {
            greeted.say(IN).hear(IN);
            try (RawClient third = door.client()) {
                assertThat(third.say(IN + "bye\n").hearOut()).isEqualTo("handin\nver1\nok\n");
            }
            assertThat(closed(silent)).isTrue();
            assertThat(greeted.say("bye\n").hearOut()).isEqualTo("ok\n");
        }
    }

    @Test
    void whoLoggedInIsNeverPutOutAndRoomComesBack() throws IOException {
        try (var door = new OpenDoor(course, settings -> settings.withConnections(1, 1))) {
            try (RawClient first = door.client()) {
                first.say(SAVE).hearUntil("ok\n");
                try (var second = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
                    assertThat(second.getInputStream().read()).isNegative();
                }
                assertThat(first.say("5 $hello check\n").hearOut()).endsWith("confirm\nok\n");
            }
            await().ignoreExceptions().until(() -> {
                try (RawClient next = door.client()) {
                    return next.say(IN + "bye\n").hearOut().endsWith("ok\n");
                }
            });
        }
    }

    @Test
    void manySilentConnectionsKeepNobodyOut() throws IOException {
        try (var door = new OpenDoor(course, settings -> settings.withConnections(50, 500))) {
            var silent = new ArrayList<Socket>();
            for (int i = 0; i < 400; i++) {
                silent.add(new Socket(InetAddress.getLoopbackAddress(), door.port()));
            }
            for (int i = 0; i < 10; i++) {
                try (RawClient client = door.client()) {
                    assertThat(client.say(SAVE + "5 $hello check\n").hearOut()).endsWith("confirm\nok\n");
                }
            }
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    @Test
    void logInsThatWaitKeepNobodyFromAskingAndEndWithTheirClients() throws IOException {
        try (var door = new OpenDoor(course)) {
            door.intake().passwords((content, talk) -> forEver());
            var waiting = new ArrayList<RawClient>();
            for (int i = 0; i < 100; i++) {
                waiting.add(door.client().say(SAVE));
            }
            try (RawClient client = door.client()) {
                assertThat(client.say(IN + "get-user-fields bye\n").hearOut()).endsWith(")\nok\n");
            }
            for (RawClient client : waiting) {
                client.close();
            }
            await().until(() -> door.intake().events().size() == waiting.size());
            assertThat(door.intake().events()).containsOnly("log-in given up");
        }
    }

    private static boolean closed(RawClient client) {
        try {
            client.say(IN);
            return client.hearOut().isEmpty();
        } catch (IOException reset) {
            return true;
        }
    }

    @Test
    void aClientThatReadsNothingIsCutOff() throws IOException {
        try (var door = hasty();
                RawClient client = door.client()) {
            door.intake().judge("hw1", (content, talk) -> {
                while (true) {
                    talk.status("x".repeat(10_000));
                }
            });
            client.say(SAVE + "5 $hello");
            await().until(() -> door.intake().events().contains("close"));
            assertThat(door.intake().events()).containsExactly("announce 5", "judge", "close");
        }
    }

    @Test
    void tls12IsSpokenAsWell() throws IOException {
        try (var door = new OpenDoor(course);
                RawClient client = new RawClient(door.certificate(), door.port(), "TLSv1.2")) {
            assertThat(client.say(SAVE + "5 $hello check\n").hearOut()).endsWith("confirm\nok\n");
        }
    }
}
