package org.micwise.capture.demo;

/** Lets one fault happen to one microphone of a cast. */
final class FaultyMicrophone {

    private static final int PACKETS_PER_SECOND = 100;

    private final Fault fault;
    private final CastMix mix;
    private final int rateHz;
    private final int startFrame;
    private final int frames;
    private final int packetFrames;
    private final float[][] before;

    FaultyMicrophone(Fault fault, CastMix mix, int rateHz, int channels) {
        this.fault = fault;
        this.mix = mix;
        this.rateHz = rateHz;
        this.startFrame = (int) Math.round(fault.atSeconds() * rateHz);
        this.frames = (int) Math.round(fault.seconds() * rateHz);
        this.packetFrames = rateHz / PACKETS_PER_SECOND;
        boolean repeats = fault.type() == Fault.Type.REPEAT;
        this.before = repeats ? new float[channels][packetFrames] : null;
    }

    /**
     * Damages a block, if the fault happens in it.
     *
     * @param frame number of the first frame
     * @param microphones what {@link CastMix#render} made of the block
     */
    void apply(long frame, int count, float[][] microphones) {
        int since = (int) mix.sceneFrame(frame) - startFrame;
        int from = Math.max(0, -since);
        int to = Math.min(count, frames - since);
        if (from >= to) {
            return;
        }
        float[] signal = microphones[fault.channel() - 1];
        if (fault.type() == Fault.Type.REPEAT) {
            repeat(frame - since, since, from, to, signal);
        } else {
            for (int i = from; i < to; i++) {
                signal[i] = FaultSound.apply(fault, since + i, rateHz, signal[i]);
            }
        }
    }

    /** The last good packet again and again. */
    private void repeat(long faultFrame, int since, int from, int to, float[] signal) {
        mix.render(faultFrame - packetFrames, packetFrames, before);
        for (int i = from; i < to; i++) {
            signal[i] = before[fault.channel() - 1][(since + i) % packetFrames];
        }
    }
}
