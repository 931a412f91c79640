package org.micwise.capture.demo;

/**
 * Something that goes wrong with a radio microphone.
 *
 * @param channel from 1
 * @param atSeconds start, counted from the start of the scene
 * @param seconds how long it lasts
 */
record Fault(int channel, double atSeconds, double seconds, Type type) {

    /** What goes wrong, named as the detector names it. */
    enum Type {
        CLICK,
        CRACKLE,
        POP,
        DROPOUT,
        REPEAT,
        NOISE_BURST,
        CLIP,
        SILENCE,
        HUM
    }
}
