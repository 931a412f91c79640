package org.micwise.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.UserError;
import org.micwise.engine.InputMix;
import org.micwise.engine.MediaRefusal;

class MediaSupervisorTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir Path data;
    private final Fakes.Listener listener = new Fakes.Listener();
    private MediaSupervisor media;

    @BeforeEach
    void create() {
        media = new MediaSupervisor(Fakes.media(), data, data.resolve("test.ring"), listener);
    }

    @AfterEach
    void close() {
        media.close();
    }

    @Test
    void shouldCarryCommandsAndAnswersAndSkipWhatIsNoEvent() throws Exception {
        start();

        assertEquals("answer to offer", media.open("a", "offer").get());
        media.mix("a", List.of(new InputMix(1, 0, 0)), true).get();
        assertEquals("a connected", heard());
        Eventually.holds("a listener is counted", () -> media.report().listeners() == 1);
        media.close("a");
        assertEquals("a ended: Closed.", heard());
        media.attach(data.resolve("next.ring"));
        assertEquals("attached ended: " + data.resolve("next.ring"), heard());
    }

    @Test
    void shouldPassOnRefusals() throws Exception {
        start();
        media.open("a", "offer").get();

        assertEquals(503, refusal(media.open("b", "refuse")).status());
        MediaRefusal refusal = refusal(media.mix("a", List.of(new InputMix(7, 0, 0)), true));
        assertEquals(422, refusal.status());
        assertEquals("No such input.", refusal.getMessage());
    }

    @Test
    void shouldFailWhatIsUnansweredWhenTheProcessDiesAndStartItAgain() throws Exception {
        start();
        long firstPid = media.report().pid();
        CompletableFuture<String> ignored = media.open("a", "ignore");

        assertEquals(503, refusal(media.open("b", "die")).status());
        assertEquals(503, refusal(ignored).status());

        assertEquals("all ended: The media process ended; it is started again.", heard());
        Eventually.holds(
                "it works again and says so",
                () -> media.report().pid() != 0 && media.report().message() == null);
        assertNotEquals(firstPid, media.report().pid());
        assertEquals("answer to offer", media.open("a", "offer").get());
    }

    @Test
    void shouldRefuseCommandsWhileItDoesNotRun() {
        assertEquals(503, refusal(media.open("a", "offer")).status());
        assertEquals(0, media.report().pid());
        media.attach(data);
        media.close("a");
    }

    @Test
    void shouldTellAtOnceWhyItCannotStart() throws Exception {
        Files.createFile(data.resolve("no-media"));
        media.start();

        UserError e = assertThrows(UserError.class, () -> media.awaitReady(LONG));

        assertTrue(
                e.getMessage().contains("libpulse.so.0 is missing: apt-get install libpulse0"),
                e.getMessage());
    }

    @Test
    void shouldGiveUpOnAProcessThatIsNeverReady() throws Exception {
        Files.createFile(data.resolve("deaf-media"));
        media.start();

        UserError e = assertThrows(UserError.class, () -> media.awaitReady(Duration.ofMillis(50)));

        assertTrue(e.getMessage().contains("was not ready within"), e.getMessage());
    }

    @Test
    void shouldEndTheProcessAndNotStartItAgain() throws Exception {
        start();
        long pid = media.report().pid();

        media.close();
        media.close();

        Eventually.ended(pid);
        Eventually.holds("nothing runs", () -> media.report().pid() == 0);
        media.start();
        assertEquals(0, media.report().pid());
    }

    private void start() throws UserError {
        media.start();
        media.awaitReady(LONG);
    }

    private String heard() throws InterruptedException {
        return listener.heard.poll(LONG.toSeconds(), TimeUnit.SECONDS);
    }

    private static MediaRefusal refusal(CompletableFuture<?> reply) {
        var e = assertThrows(ExecutionException.class, reply::get);
        return assertInstanceOf(MediaRefusal.class, e.getCause());
    }
}
