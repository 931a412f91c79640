package org.micwise.bench.capture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.micwise.base.UserError;
import org.micwise.capture.CaptureMain;
import org.micwise.ring.RingReader;

/** Our capture process, as the host starts it. */
final class CaptureRecorder implements Recorder {

    private static final int BLOCK_FRAMES = 4_800;
    private static final String FILE = "capture.ring";

    @Override
    public String name() {
        return "Mic-Wise capture";
    }

    @Override
    public String writes() {
        return "ring, int16";
    }

    @Override
    public boolean isPeer() {
        return false;
    }

    @Override
    public Child start(Path folder, double seconds, Map<String, String> environment)
            throws Exception {
        Child child =
                Child.start(
                        JavaCommand.asTheHost(
                                CaptureMain.class,
                                "run",
                                "--ring",
                                ring(folder).toString(),
                                "--source",
                                "portaudio:JACK/" + JackGraph.SOURCE,
                                "--buffer-seconds",
                                Double.toString(seconds)),
                        environment);
        try {
            child.await("started");
            return child;
        } catch (Exception e) {
            child.close();
            throw e;
        }
    }

    static Path ring(Path folder) {
        return folder.resolve(FILE);
    }

    @Override
    public long bytesWritten(Path folder) throws UserError {
        try (RingReader reader = RingReader.open(ring(folder))) {
            return reader.writtenAcquire() * reader.format().frameBytes();
        }
    }

    @Override
    public int bytesPerSecond() {
        return Options.CHANNELS * Options.RATE_HZ * Short.BYTES;
    }

    @Override
    public CounterCheck check(Path folder) throws Exception {
        try (RingReader reader = RingReader.open(ring(folder))) {
            CounterCheck check = new CounterCheck(reader.format().channels(), 0);
            long written = reader.writtenAcquire();
            short[] block = new short[BLOCK_FRAMES * reader.format().channels()];
            for (long frame = reader.oldestFrame(); frame < written; frame += BLOCK_FRAMES) {
                int frames = (int) Math.min(BLOCK_FRAMES, written - frame);
                reader.read(frame, frames, block);
                check.take(block, frames);
            }
            return check;
        } finally {
            Files.deleteIfExists(ring(folder));
            Files.deleteIfExists(folder.resolve(FILE + ".lock"));
        }
    }
}
