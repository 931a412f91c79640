package org.micwise.media.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.micwise.base.AudioFormat;
import org.micwise.dsp.Mix;
import org.micwise.dsp.MixPart;

/** Turns the pusher by hand: no thread runs, and time passes when told to. */
class PusherTest {

    private static final AudioFormat FORMAT = new AudioFormat(4, 48_000);
    private static final int BLOCK = 480;

    @TempDir Path folder;
    private TestRing ring;
    private BlockReader reader;
    private Pusher pusher;
    private long nowNs;
    private final HeardBlocks heard = new HeardBlocks();
    private final List<RuntimeException> failures = new ArrayList<>();
    private final Feed feed = new Feed(heard, 1, failures::add);

    @BeforeEach
    void open() throws Exception {
        ring = new TestRing(folder.resolve("ring"), FORMAT, 2);
        reader = ring.reader();
        pusher = new Pusher("pusher", reader, () -> nowNs);
        feed.hear(only(2));
    }

    @AfterEach
    void close() throws Exception {
        reader.close();
        ring.close();
    }

    @Test
    void shouldSleepUntilWokenWhileNobodyListens() {
        ring.writeMillis(50);
        assertEquals(Pusher.UNTIL_WOKEN, pusher.turn());
        pusher.add(feed);
        assertTrue(pusher.turn() < Pusher.UNTIL_WOKEN);
        pusher.remove(feed);
        assertEquals(Pusher.UNTIL_WOKEN, pusher.turn());
    }

    @Test
    void shouldBeginAtTheNewestWholeBlock() {
        ring.write(10 * BLOCK + 100);
        pusher.add(feed);
        pusher.turn();
        assertEquals(1, heard.count());
        assertEquals((10 * BLOCK - 1) % 3_000, heard.lastFrame(0));
    }

    @Test
    void shouldWaitForTheFirstBlockOfAFreshRing() {
        ring.write(100);
        pusher.add(feed);
        long waitNs = pusher.turn();
        assertEquals(0, heard.count());
        assertEquals(7_916_666, waitNs);
        ring.write(380);
        pusher.turn();
        assertEquals(1, heard.count());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 256, 441, 480, 1_024, 4_096})
    void shouldPushEveryBlockOnceHoweverTheRingMoves(int burst) {
        ring.write(BLOCK);
        pusher.add(feed);
        pusher.turn();
        int written = BLOCK;
        while (written < 48_000) {
            ring.write(burst);
            written += burst;
            pusher.turn();
        }
        assertEquals(written / BLOCK, heard.count());
        for (int i = 0; i < heard.count(); i++) {
            assertEquals(((i + 1) * BLOCK - 1) % 3_000, heard.lastFrame(i));
        }
        assertEquals(0, pusher.counters().jumps());
        assertEquals(heard.count(), pusher.counters().blocks());
    }

    @Test
    void shouldPassTheChosenChannelUnchanged() {
        ring.write(BLOCK);
        pusher.add(feed);
        pusher.turn();
        ring.write(BLOCK);
        pusher.turn();
        short[] samples = heard.get(1).samples();
        for (int i = 0; i < BLOCK; i++) {
            assertEquals(TestRing.sample(BLOCK + i, 2), samples[i]);
        }
    }

    @Test
    void shouldWaitAboutAsLongAsTheMissingFramesTake() {
        ring.write(BLOCK + 120);
        pusher.add(feed);
        assertEquals(7_500_000, pusher.turn());
        ring.write(355);
        assertEquals(Pacer.MIN_WAIT_NS, pusher.turn());
    }

    @Test
    void shouldCatchUpWithinATenthOfASecond() {
        ring.write(BLOCK);
        pusher.add(feed);
        pusher.turn();
        ring.writeMillis(100);
        pusher.turn();
        assertEquals(11, heard.count());
        assertEquals(0, pusher.counters().jumps());
    }

    @Test
    void shouldJumpToLiveAndCountItWhenItIsFurtherBehind() {
        ring.write(BLOCK);
        pusher.add(feed);
        pusher.turn();
        ring.writeMillis(500);
        pusher.turn();
        assertEquals(2, heard.count());
        assertEquals((51 * BLOCK - 1) % 3_000, heard.lastFrame(1));
        assertEquals(1, pusher.counters().jumps());
    }

    @Test
    void shouldPushNothingWhileTheRingStandsStillAndSaySo() {
        ring.write(BLOCK);
        pusher.add(feed);
        pusher.turn();
        nowNs += TimeUnit.SECONDS.toNanos(3);
        assertEquals(Pacer.MAX_WAIT_NS, pusher.turn());
        assertEquals(1, heard.count());
        assertTrue(pusher.counters().stalled());
    }

    @Test
    void shouldGoOnAtLiveWhenTheRingMovesAgain() {
        ring.write(BLOCK);
        pusher.add(feed);
        pusher.turn();
        nowNs += TimeUnit.SECONDS.toNanos(3);
        pusher.turn();
        ring.writeMillis(1_000);
        pusher.turn();
        assertFalse(pusher.counters().stalled());
        assertEquals(2, heard.count());
        assertEquals((101 * BLOCK - 1) % 3_000, heard.lastFrame(1));
    }

    @Test
    void shouldNotTakeTheTimeNobodyListenedForAStall() {
        ring.write(BLOCK);
        pusher.add(feed);
        pusher.turn();
        pusher.remove(feed);
        pusher.turn();
        nowNs += TimeUnit.SECONDS.toNanos(60);
        pusher.add(feed);
        pusher.turn();
        assertFalse(pusher.counters().stalled());
    }

    @Test
    void shouldGiveEachListenerItsOwnMix() {
        HeardBlocks other = new HeardBlocks();
        Feed otherFeed = new Feed(other, 2, failures::add);
        otherFeed.hear(only(3));
        ring.write(BLOCK);
        pusher.add(feed);
        pusher.add(otherFeed);
        pusher.turn();
        assertEquals(TestRing.sample(BLOCK - 1, 2), heard.get(0).samples()[BLOCK - 1]);
        assertEquals(TestRing.sample(BLOCK - 1, 3), other.get(0).samples()[2 * BLOCK - 1]);
        assertEquals(2, other.get(0).channels());
    }

    @Test
    void shouldHearNothingBeforeItIsTold() {
        HeardBlocks silent = new HeardBlocks();
        pusher.add(new Feed(silent, 1, failures::add));
        ring.write(BLOCK);
        pusher.turn();
        for (short sample : silent.get(0).samples()) {
            assertEquals(0, sample);
        }
    }

    @Test
    void shouldServeTheOthersWhenOneOutputFails() {
        Feed failing =
                new Feed(
                        (_, _, _, _) -> {
                            throw new IllegalStateException("broken");
                        },
                        1,
                        failures::add);
        pusher.add(failing);
        pusher.add(feed);
        ring.write(BLOCK);
        pusher.turn();
        ring.write(BLOCK);
        pusher.turn();
        assertEquals(2, heard.count());
        assertEquals(1, failures.size());
    }

    @Test
    void shouldPromiseThatARemovedListenerIsLeftAlone() {
        ring.write(BLOCK);
        pusher.add(feed);
        pusher.turn();
        CompletableFuture<Void> gone = pusher.remove(feed);
        assertFalse(gone.isDone());
        pusher.turn();
        assertTrue(gone.isDone());
        ring.write(BLOCK);
        pusher.turn();
        assertEquals(1, heard.count());
    }

    @Test
    void shouldKeepEveryPromiseWhenTheRosterChangesManyTimesAtOnce() {
        Feed second = new Feed(heard, 1, failures::add);
        pusher.add(feed);
        CompletableFuture<Void> first = pusher.remove(feed);
        pusher.add(second);
        CompletableFuture<Void> last = pusher.remove(second);
        pusher.turn();
        assertTrue(first.isDone());
        assertTrue(last.isDone());
    }

    @Test
    void shouldGoOnInAnotherRingWithAnotherRate() throws Exception {
        ring.write(BLOCK);
        pusher.add(feed);
        pusher.turn();
        try (TestRing other =
                new TestRing(folder.resolve("other"), new AudioFormat(3, 44_100), 1)) {
            other.write(1_000);
            BlockReader otherReader = other.reader();
            CompletableFuture<Void> attached = pusher.attach(otherReader);
            ring.write(BLOCK);
            pusher.turn();
            assertTrue(attached.isDone());
            assertEquals(2, heard.count());
            assertEquals(44_100, heard.get(1).sampleRate());
            assertEquals(441, heard.get(1).samples().length);
            assertEquals(881, heard.lastFrame(1));
            otherReader.close();
        }
    }

    private static Mix only(int input) {
        return Mix.of(List.of(new MixPart(input, 0, 0)));
    }
}
