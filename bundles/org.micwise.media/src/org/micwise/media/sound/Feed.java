package org.micwise.media.sound;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;
import org.micwise.dsp.Mix;
import org.micwise.dsp.Mixer;
import org.micwise.dsp.Pcm16;

/**
 * The sound of one listener: where in the ring it is, and what of it is heard. It begins with
 * silence. {@link #hear} may be called by any thread, all else belongs to the {@link Pusher}.
 */
public final class Feed {

    /** A feed that is this far behind live has missed its time and jumps to live. */
    static final int MAX_LAG_MILLIS = 100;

    private static final VarHandle MIX;

    static {
        try {
            MIX = MethodHandles.lookup().findVarHandle(Feed.class, "mix", Mix.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final AudioOut out;
    private final int channels;
    private final Consumer<RuntimeException> onFailure;

    /** Written by {@link #hear}, read once a block by the pusher; only through {@link #MIX}. */
    private Mix mix = Mix.SILENCE;

    private BlockReader ring;
    private Mixer mixer;
    private float[] sum;
    private byte[] pcm;
    private long position;
    private boolean broken;

    /** Who serves this feed: one for its whole life. Guarded by {@link Sound}. */
    Pusher pusher;

    /**
     * A feed that hears nothing yet.
     *
     * @param channels of the output, 1 or 2
     * @param onFailure told once if {@code out} fails, after which nothing more goes there; called
     *     by the pusher's thread, must not block
     */
    public Feed(AudioOut out, int channels, Consumer<RuntimeException> onFailure) {
        this.out = out;
        this.channels = channels;
        this.onFailure = onFailure;
    }

    /** Replaces what is heard, from the next block on. The last caller wins. */
    public void hear(Mix mix) {
        // release: the arrays inside the mix before the reference that publishes them
        MIX.setRelease(this, mix);
    }

    /** Begins, or begins anew, at the newest whole block. May allocate. */
    void start(BlockReader ring) {
        this.ring = ring;
        mixer = new Mixer(ring.format(), channels);
        sum = new float[ring.frames() * channels];
        pcm = new byte[sum.length * Short.BYTES];
        position = ring.newest(ring.writtenAcquire());
    }

    /**
     * Pushes every block that is due. Allocates nothing.
     *
     * @param written the ring's commit cursor
     * @return frames still missing until the next block is complete, at least 1
     */
    long advance(long written, PusherCounters counters) {
        int frames = ring.frames();
        if (written - position > ring.format().sampleRate() * MAX_LAG_MILLIS / 1_000) {
            position = ring.newest(written);
            counters.countJump();
        }
        while (position + frames <= written && !broken) {
            short[] block = ring.read(position);
            if (block == null) {
                position = ring.newest(written);
                counters.countJump();
                break;
            }
            push(block, frames);
            counters.countBlock();
            position += frames;
        }
        return broken ? frames : position + frames - written;
    }

    private void push(short[] block, int frames) {
        // acquire: pairs with the release in hear(): the arrays inside the mix are complete
        mixer.mix((Mix) MIX.getAcquire(this), block, sum);
        Pcm16.encode(sum, sum.length, pcm);
        try {
            out.push(pcm, ring.format().sampleRate(), channels, frames);
        } catch (RuntimeException e) {
            broken = true;
            onFailure.accept(e);
        }
    }
}
