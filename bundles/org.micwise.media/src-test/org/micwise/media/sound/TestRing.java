package org.micwise.media.sound;

import java.io.IOException;
import java.nio.file.Path;
import org.micwise.base.AudioFormat;
import org.micwise.ring.RingReader;
import org.micwise.ring.RingWriter;

/** A ring that moves when told to; every sample tells its frame and its channel. */
final class TestRing implements AutoCloseable {

    private final RingWriter writer;
    private final Path file;
    private final AudioFormat format;

    TestRing(Path file, AudioFormat format, int seconds) throws Exception {
        this.file = file;
        this.format = format;
        writer = RingWriter.create(file, format, format.framesIn(seconds), "test");
    }

    BlockReader reader() throws Exception {
        return new BlockReader(RingReader.open(file));
    }

    /** What stands in the ring. */
    static short sample(long frame, int channel) {
        return (short) (frame % 3_000 * 10 + channel);
    }

    void write(int frames) {
        short[] samples = new short[frames * format.channels()];
        long first = writer.framesWritten();
        for (int i = 0; i < samples.length; i++) {
            samples[i] = sample(first + i / format.channels(), i % format.channels());
        }
        writer.write(samples, frames);
    }

    void writeMillis(int millis) {
        write(format.sampleRate() * millis / 1_000);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
