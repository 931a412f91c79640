package org.micwise.media.protocol;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads lines of at most {@link MediaLines#MAX_BYTES} bytes; the memory it takes is bounded by
 * that, whatever arrives. One thread.
 */
public final class LineReader {

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(8 * 1024);

    public LineReader(InputStream in) {
        this.in = new BufferedInputStream(in, 8 * 1024);
    }

    /**
     * Waits for the next line.
     *
     * @return the line without its end; null at the end of the stream, where a last line without an
     *     end is dropped: its writer died over it
     * @throws MalformedLineException if the line is too long; the next call reads the one after it
     */
    public String next() throws IOException, MalformedLineException {
        line.reset();
        boolean tooLong = false;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return null;
            }
            if (line.size() == MediaLines.MAX_BYTES) {
                tooLong = true;
            } else {
                line.write(next);
            }
        }
        if (tooLong) {
            throw new MalformedLineException(
                    "a line of more than %d bytes".formatted(MediaLines.MAX_BYTES), null);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
