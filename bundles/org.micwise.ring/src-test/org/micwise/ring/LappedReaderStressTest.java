package org.micwise.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.AudioFormat;

/** A writer in another process laps slow readers on purpose, thousands of times a second. */
@Timeout(60)
class LappedReaderStressTest {

    private static final int CHANNELS = 3;
    private static final int CAPACITY_FRAMES = 2_048;
    private static final int READERS = 2;
    private static final double SECONDS = 2;

    @TempDir Path folder;

    /** What a reader has seen. */
    private record Seen(long good, long lapped, long wouldHaveBeenTorn) {}

    private Process startWriter(Path file) throws Exception {
        List<String> places = new ArrayList<>();
        for (Class<?> type : List.of(LappingWriter.class, RingWriter.class, AudioFormat.class)) {
            places.add(
                    Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                            .toString());
        }
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        String.join(File.pathSeparator, places),
                        LappingWriter.class.getName(),
                        file.toString(),
                        Integer.toString(CHANNELS),
                        Integer.toString(CAPACITY_FRAMES))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void shouldNeverTakeATornFrameForGoodAndTellTheLapExactly() throws Exception {
        Path file = folder.resolve("laps.ring");
        Process writer = startWriter(file);
        try (BufferedReader said = writer.inputReader()) {
            assertEquals("ready", said.readLine());
            try (RingReader reader = RingReader.open(file)) {
                readWhileItRuns(reader);
                writer.getOutputStream().write('\n');
                writer.getOutputStream().close();
                assertTrue(writer.waitFor(10, TimeUnit.SECONDS));
                assertLapIsExact(reader);
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private static void readWhileItRuns(RingReader reader) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(READERS)) {
            List<Callable<Seen>> work = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                Random random = new Random(i);
                work.add(() -> readSlowly(reader, random));
            }
            for (Future<Seen> result : threads.invokeAll(work)) {
                Seen seen = result.get();
                assertTrue(seen.good() > 100, seen::toString);
                assertTrue(seen.lapped() > 100, seen::toString);
            }
        }
    }

    /** Reads blocks from anywhere between the oldest and the newest frame, some far too late. */
    private static Seen readSlowly(RingReader reader, Random random) {
        long end = System.nanoTime() + (long) (SECONDS * 1e9);
        short[] block = new short[512 * CHANNELS];
        long good = 0;
        long lapped = 0;
        long torn = 0;
        while (System.nanoTime() < end) {
            int frames = 1 + random.nextInt(512);
            long written = reader.writtenAcquire();
            long from = Math.max(0, written - frames - random.nextInt(CAPACITY_FRAMES - 512));
            if (from + frames > written) {
                continue;
            }
            for (int pause = random.nextInt(2_000); pause > 0; pause--) {
                Thread.onSpinWait();
            }
            long oldestBefore = reader.oldestFrame();
            long behind = reader.read(from, frames, block);
            long oldestAfter = reader.oldestFrame();
            boolean whole = isWhole(from, frames, block);
            if (behind == 0) {
                assertTrue(whole, "a torn block was taken for good");
                good++;
            } else {
                lapped++;
                torn += whole ? 0 : 1;
                // told when the copy was done: neither less than before it nor more than after it
                assertTrue(behind >= oldestBefore - from && behind <= oldestAfter - from);
            }
        }
        return new Seen(good, lapped, torn);
    }

    private static boolean isWhole(long from, int frames, short[] block) {
        for (int i = 0; i < frames * CHANNELS; i++) {
            if (block[i] != LappingWriter.sample(from + i / CHANNELS, i % CHANNELS)) {
                return false;
            }
        }
        return true;
    }

    /** The writer stands still now. */
    private static void assertLapIsExact(RingReader reader) {
        long written = reader.writtenAcquire();
        long oldest = written - CAPACITY_FRAMES;
        assertTrue(oldest > 0);
        assertEquals(oldest, reader.oldestFrame());
        short[] block = new short[CHANNELS];
        for (long late : new long[] {1, 2, 77, CAPACITY_FRAMES, oldest}) {
            assertEquals(late, reader.read(oldest - late, 1, block));
        }
        for (long frame = oldest; frame < written; frame++) {
            assertEquals(0, reader.read(frame, 1, block));
            assertTrue(isWhole(frame, 1, block));
        }
    }
}
