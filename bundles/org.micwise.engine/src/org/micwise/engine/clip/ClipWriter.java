package org.micwise.engine.clip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.List;
import org.micwise.base.UserError;
import org.micwise.ring.ClockAnchor;
import org.micwise.ring.RingReader;

/** Streams sound from a ring, live or left over, into a Broadcast Wave file. */
public final class ClipWriter {

    private static final int BLOCK_FRAMES = 4_096;

    private final RingReader ring;

    public ClipWriter(RingReader ring) {
        this.ring = ring;
    }

    /**
     * Writes a whole file.
     *
     * @param description for people, kept in the file
     * @throws UserError if the ring does not hold all of it, or the writer of the ring overtakes us
     */
    public void write(ClipRange range, String description, OutputStream out)
            throws UserError, IOException {
        range.checkAgainst(ring);
        int channels = range.inputs().size();
        int sampleRate = ring.format().sampleRate();
        Instant start = timeOf(range.fromFrame());
        out.write(WaveHeader.of(channels, sampleRate, range.frames(), start, description));
        short[] block = new short[BLOCK_FRAMES * ring.format().channels()];
        ByteBuffer bytes =
                ByteBuffer.allocate(BLOCK_FRAMES * channels * Short.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN);
        for (long frame = range.fromFrame(); frame < range.toFrame(); frame += BLOCK_FRAMES) {
            int count = (int) Math.min(BLOCK_FRAMES, range.toFrame() - frame);
            if (ring.read(frame, count, block) > 0) {
                throw UserError.failure(
                        "The sound was overwritten while it was cut out. Choose a later beginning.");
            }
            select(block, count, range.inputs(), bytes);
            out.write(bytes.array(), 0, bytes.position());
        }
    }

    private void select(short[] block, int frames, List<Integer> inputs, ByteBuffer bytes) {
        int all = ring.format().channels();
        bytes.clear();
        for (int frame = 0; frame < frames; frame++) {
            for (int input : inputs) {
                bytes.putShort(block[frame * all + input]);
            }
        }
    }

    /** When a frame was, by the nearest anchor; the epoch if the ring has none. */
    private Instant timeOf(long frame) {
        List<ClockAnchor> anchors = ring.status().anchors();
        ClockAnchor nearest = null;
        for (ClockAnchor anchor : anchors) {
            boolean nearer =
                    nearest == null
                            || Math.abs(anchor.frame() - frame) < Math.abs(nearest.frame() - frame);
            nearest = nearer ? anchor : nearest;
        }
        if (nearest == null) {
            return Instant.EPOCH;
        }
        double seconds = (double) (frame - nearest.frame()) / ring.format().sampleRate();
        return Instant.ofEpochSecond(0, nearest.unixNanos()).plusNanos(Math.round(seconds * 1e9));
    }
}
