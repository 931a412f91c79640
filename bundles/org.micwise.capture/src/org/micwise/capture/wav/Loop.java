package org.micwise.capture.wav;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.micwise.ring.file.SoundFile;

/**
 * All files of a recording side by side, from the start to the end and at once from the start
 * again. One thread, which may wait for the disk.
 */
final class Loop implements AutoCloseable {

    private final Recordings recordings;
    private final int channels;
    private final SoundFile[] files;
    private final short[] part;
    private long position;

    /**
     * @param maxFrames most that are asked for at a time
     */
    Loop(Recordings recordings, int maxFrames) {
        this.recordings = recordings;
        this.channels = recordings.format().channels();
        this.files = new SoundFile[recordings.files().size()];
        this.part = new short[maxFrames * Recordings.MAX_CHANNELS_OF_A_FILE];
    }

    /**
     * Fills a block. After a failure all files are closed, and the next call begins from the start
     * of the recording, if they can be opened by then.
     *
     * @throws IOException with the file's name
     */
    void read(short[] interleaved, int frames) throws IOException {
        for (int done = 0; done < frames; ) {
            if (position == 0) {
                reopen();
            }
            int span = (int) Math.min(frames - done, recordings.frames() - position);
            readOn(interleaved, done, span);
            done += span;
            position = (position + span) % recordings.frames();
        }
    }

    private void readOn(short[] interleaved, int toFrame, int frames) throws IOException {
        Arrays.fill(interleaved, toFrame * channels, (toFrame + frames) * channels, (short) 0);
        int first = 0;
        for (int i = 0; i < files.length && first < channels; i++) {
            try {
                int count = files[i].read(part, frames);
                scatter(files[i].channels(), first, count, interleaved, toFrame);
                first += files[i].channels();
            } catch (IOException e) {
                throw failed(recordings.files().get(i), e);
            }
        }
    }

    private void scatter(int from, int firstChannel, int frames, short[] to, int toFrame) {
        int used = Math.min(from, channels - firstChannel);
        for (int i = 0; i < frames; i++) {
            int at = (toFrame + i) * channels + firstChannel;
            System.arraycopy(part, i * from, to, at, used);
        }
    }

    /** From the start: by name, so that a file that has gone is missed now. */
    private void reopen() throws IOException {
        close();
        int has = 0;
        for (int i = 0; i < files.length; i++) {
            Path path = recordings.files().get(i);
            try {
                files[i] = Recordings.open(path);
                if (files[i].channels() > Recordings.MAX_CHANNELS_OF_A_FILE) {
                    throw new IOException("it has too many channels now");
                }
                if (files[i].rateHz() != recordings.format().sampleRate()) {
                    throw new IOException("it has another sample rate now");
                }
                has += files[i].channels();
            } catch (IOException e) {
                throw failed(path, e);
            }
        }
        if (has < channels) {
            throw failed(recordings.files().getFirst(), new IOException("it has fewer channels"));
        }
    }

    private IOException failed(Path path, IOException cause) throws IOException {
        close();
        return new IOException("Cannot play %s: %s.".formatted(path, Recordings.why(cause)), cause);
    }

    @Override
    public void close() throws IOException {
        position = 0;
        for (int i = 0; i < files.length; i++) {
            if (files[i] != null) {
                files[i].close();
                files[i] = null;
            }
        }
    }
}
