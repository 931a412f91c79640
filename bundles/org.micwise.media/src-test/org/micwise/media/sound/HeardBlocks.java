package org.micwise.media.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it is given. */
final class HeardBlocks implements AudioOut {

    record Block(short[] samples, int sampleRate, int channels) {}

    private final List<Block> blocks = new ArrayList<>();

    @Override
    public void push(byte[] pcm, int sampleRate, int channels, int frames) {
        short[] samples = new short[frames * channels];
        ByteBuffer.wrap(pcm).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        blocks.add(new Block(samples, sampleRate, channels));
    }

    int count() {
        return blocks.size();
    }

    Block get(int index) {
        return blocks.get(index);
    }

    /** Number of the frame that a block ends with, as far as its samples tell, modulo 3000. */
    long lastFrame(int index) {
        short[] samples = blocks.get(index).samples;
        return samples[samples.length - 1] / 10;
    }
}
