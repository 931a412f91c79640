package org.micwise.engine;

/**
 * An input in somebody's mix.
 *
 * @param input counted from 0
 * @param gainDb -60 to +20
 * @param pan -1 (left) to +1 (right)
 */
public record InputMix(int input, double gainDb, double pan) {}
