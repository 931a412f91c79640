package org.micwise.capture.wav;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jflac.ChannelData;
import org.jflac.FLACDecoder;
import org.jflac.frame.Frame;
import org.jflac.metadata.StreamInfo;
import org.micwise.ring.file.NotAudioException;
import org.micwise.ring.file.SoundFile;

/** A FLAC file of up to 24 bit; wider than 16 bit is rounded as in a WAV file. */
final class FlacFile implements SoundFile {

    private static final int BUFFER_BYTES = 16_384;

    private final InputStream in;
    private final FLACDecoder decoder;
    private final StreamInfo info;
    private int blockFrames;
    private int blockRead;
    private long framesRead;

    private FlacFile(InputStream in, FLACDecoder decoder, StreamInfo info) {
        this.in = in;
        this.decoder = decoder;
        this.info = info;
    }

    static FlacFile open(Path path) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER_BYTES);
        try {
            FLACDecoder decoder = new FLACDecoder(in);
            decoder.readMetadata();
            StreamInfo info = decoder.getStreamInfo();
            if (info == null || info.getTotalSamples() == 0) {
                throw new NotAudioException("its header does not say how long it is");
            }
            return new FlacFile(in, decoder, info);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e instanceof NotAudioException
                    ? (NotAudioException) e
                    : new NotAudioException("it is no FLAC file that can be read", e);
        }
    }

    @Override
    public int channels() {
        return info.getChannels();
    }

    @Override
    public int rateHz() {
        return info.getSampleRate();
    }

    @Override
    public long frames() {
        return info.getTotalSamples();
    }

    @Override
    public Optional<String> damage() {
        return Optional.empty();
    }

    @Override
    public int read(short[] interleaved, int wanted) throws IOException {
        int count = (int) Math.min(wanted, frames() - framesRead);
        for (int done = 0; done < count; ) {
            if (blockRead == blockFrames) {
                nextBlock();
            }
            int span = Math.min(count - done, blockFrames - blockRead);
            copy(interleaved, done, span);
            done += span;
            blockRead += span;
            framesRead += span;
        }
        return count;
    }

    private void nextBlock() throws IOException {
        try {
            Frame frame = decoder.readNextFrame();
            if (frame == null || decoder.getBadFrames() > 0) {
                throw new IOException("it is cut off or damaged");
            }
            blockFrames = frame.header.blockSize;
            blockRead = 0;
        } catch (RuntimeException e) {
            throw new IOException("it is damaged", e);
        }
    }

    private void copy(short[] interleaved, int toFrame, int frames) {
        ChannelData[] data = decoder.getChannelData();
        int channels = channels();
        int shift = info.getBitsPerSample() - Short.SIZE;
        for (int c = 0; c < channels; c++) {
            int[] samples = data[c].getOutput();
            for (int i = 0; i < frames; i++) {
                interleaved[(toFrame + i) * channels + c] = toInt16(samples[blockRead + i], shift);
            }
        }
    }

    /** Rounds halves away from zero. */
    private static short toInt16(int sample, int shift) {
        if (shift <= 0) {
            return (short) (sample << -shift);
        }
        int half = 1 << shift - 1;
        int rounded = sample + (sample >= 0 ? half : half - 1) >> shift;
        return (short) Math.clamp(rounded, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
