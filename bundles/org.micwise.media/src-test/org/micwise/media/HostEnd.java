package org.micwise.media;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.micwise.media.protocol.LineReader;
import org.micwise.media.protocol.MalformedLineException;
import org.micwise.media.protocol.MediaEvent;
import org.micwise.media.protocol.MediaLines;

/** Reads what the host would read. */
final class HostEnd {

    private final BlockingQueue<MediaEvent> events = new LinkedBlockingQueue<>();
    private final PipedOutputStream out = new PipedOutputStream();

    HostEnd() throws IOException {
        LineReader lines = new LineReader(new PipedInputStream(out, 1 << 20));
        Thread.ofPlatform().daemon().start(() -> read(lines));
    }

    private void read(LineReader lines) {
        try {
            for (String line = lines.next(); line != null; line = lines.next()) {
                events.add(MediaLines.decodeEvent(line));
            }
        } catch (IOException | MalformedLineException e) {
            throw new IllegalStateException(e);
        }
    }

    PipedOutputStream out() {
        return out;
    }

    MediaEvent next() throws InterruptedException {
        MediaEvent event = events.poll(5, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("no event came");
        }
        return event;
    }
}
