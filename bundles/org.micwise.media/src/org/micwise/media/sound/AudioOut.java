package org.micwise.media.sound;

/** Where a listener's sound goes. */
public interface AudioOut {

    /**
     * Takes one block of 10 ms. Called by a {@link Pusher}'s thread: must not block.
     *
     * @param pcm signed 16-bit samples, little-endian, interleaved; only valid during the call
     * @param sampleRate frames per second
     * @param channels 1 or 2
     * @param frames how many
     */
    void push(byte[] pcm, int sampleRate, int channels, int frames);
}
