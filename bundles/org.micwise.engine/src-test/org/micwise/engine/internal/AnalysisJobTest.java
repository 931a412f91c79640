package org.micwise.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.micwise.base.AudioFormat;
import org.micwise.ring.RingWriter;

class AnalysisJobTest {

    private static final AudioFormat FORMAT = new AudioFormat(2, 48_000);
    private static final int WINDOW = FORMAT.sampleRate() / 30;

    @TempDir Path folder;
    private final AtomicInteger readings = new AtomicInteger();
    private RingWriter ring;
    private AnalysisJob job;

    @BeforeEach
    void create() throws Exception {
        ring = ring("one.ring");
        job = new AnalysisJob(folder.resolve("one.ring"), _ -> readings.incrementAndGet());
    }

    private RingWriter ring(String name) throws Exception {
        return RingWriter.create(folder.resolve(name), FORMAT, FORMAT.sampleRate(), "test");
    }

    @AfterEach
    void close() throws Exception {
        job.close();
        ring.close();
    }

    @Test
    void shouldReadTheMetersOfWhatComesIntoTheRing() {
        job.start();

        Eventually.holds("meters come", () -> writeWindow(ring) && readings.get() >= 3);
        Eventually.holds("they keep up", () -> job.lagMillis() < 34);
    }

    @Test
    void shouldNeverBeHeardAgainOnceClosed() {
        job.start();
        Eventually.holds("meters come", () -> writeWindow(ring) && readings.get() >= 1);

        job.close();
        int before = readings.get();
        writeWindow(ring);
        Eventually.holds("no run is left", () -> job.getState() == Job.NONE);

        assertEquals(before, readings.get());
    }

    @Test
    void shouldCloseBeforeItHasEverRun() {
        job.close();
        job.start();

        Eventually.holds("no run is left", () -> job.getState() == Job.NONE);
        assertEquals(0, readings.get());
    }

    @Test
    void shouldGoOverToANewRing() throws Exception {
        job.start();
        Eventually.holds("meters come", () -> writeWindow(ring) && readings.get() >= 1);
        try (RingWriter next = ring("two.ring")) {
            job.attach(folder.resolve("two.ring"));
            int before = readings.get();

            Eventually.holds("meters go on", () -> writeWindow(next) && readings.get() > before);
        }
    }

    @Test
    void shouldFindARingThatIsLate() throws Exception {
        Path late = folder.resolve("late.ring");
        job.attach(late);
        job.start();
        Eventually.holds("it waits to try again", () -> job.getState() == Job.SLEEPING);
        try (RingWriter next = ring("late.ring")) {
            assertTrue(Files.exists(late));
            Eventually.holds("meters come", () -> writeWindow(next) && readings.get() >= 1);
        }
    }

    @Test
    void shouldGoOnAfterAListenerFailed() {
        AtomicInteger calls = new AtomicInteger();
        AnalysisJob shaken =
                new AnalysisJob(
                        folder.resolve("one.ring"),
                        _ -> {
                            if (calls.getAndIncrement() == 0) {
                                throw new IllegalStateException("once");
                            }
                        });
        shaken.start();
        try {
            Eventually.holds("it is called again", () -> writeWindow(ring) && calls.get() >= 2);
        } finally {
            shaken.close();
        }
    }

    private static boolean writeWindow(RingWriter ring) {
        ring.write(new short[WINDOW * FORMAT.channels()], WINDOW);
        return true;
    }
}
