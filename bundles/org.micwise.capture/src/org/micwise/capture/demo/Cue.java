package org.micwise.capture.demo;

/**
 * A character says a line.
 *
 * @param channel of the character, from 1
 * @param atSeconds start, counted from the start of the scene
 * @param recording which of the character's recordings, from 1
 */
record Cue(int channel, double atSeconds, int recording) {}
