package org.micwise.ring.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A WAV, RF64 or BW64 file of any size: 16, 24 and 32 bit PCM, 32 and 64 bit float, also by
 * WAVE_FORMAT_EXTENSIBLE. One that was cut off is read as far as it goes.
 */
public final class WavFile implements SoundFile {

    private static final int BUFFER_BYTES = 16_384;

    private final FileChannel file;
    private final WavHeader header;
    private final long frames;
    private final boolean cutOff;
    private final ByteBuffer buffer;
    private long readFrames;

    private WavFile(FileChannel file, WavHeader header) throws IOException {
        this.file = file;
        this.header = header;
        long present = Math.max(0, file.size() - header.dataAt());
        this.cutOff = present < header.dataBytes();
        this.frames = Math.min(present, header.dataBytes()) / header.frameBytes();
        int bufferFrames = Math.max(1, BUFFER_BYTES / header.frameBytes());
        this.buffer =
                ByteBuffer.allocateDirect(bufferFrames * header.frameBytes())
                        .order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Opens a file.
     *
     * @throws NotAudioException if it is something else
     */
    public static WavFile open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path);
        try {
            return new WavFile(file, WavHeader.read(file));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public int channels() {
        return header.channels();
    }

    @Override
    public int rateHz() {
        return header.rateHz();
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public Optional<String> damage() {
        return cutOff
                ? Optional.of(
                        "cut off: %.1f s of it are there, %.1f s should be"
                                .formatted(
                                        (double) frames / rateHz(),
                                        (double) header.dataBytes()
                                                / header.frameBytes()
                                                / rateHz()))
                : Optional.empty();
    }

    @Override
    public int read(short[] interleaved, int wanted) throws IOException {
        int frameBytes = header.frameBytes();
        int count = (int) Math.min(wanted, frames - readFrames);
        for (int done = 0; done < count; ) {
            int span = Math.min(count - done, buffer.capacity() / frameBytes);
            fill(span * frameBytes);
            int sampleBytes = header.encoding().bytes();
            int to = done * header.channels();
            for (int at = 0; at < span * frameBytes; at += sampleBytes) {
                interleaved[to++] = header.encoding().decode(buffer, at);
            }
            done += span;
            readFrames += span;
        }
        return count;
    }

    private void fill(int bytes) throws IOException {
        buffer.clear().limit(bytes);
        long at = header.dataAt() + readFrames * header.frameBytes();
        while (buffer.hasRemaining()) {
            if (file.read(buffer, at + buffer.position()) < 0) {
                throw new IOException("it has become shorter");
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
