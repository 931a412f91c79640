/**
 * The memory-mapped ring that always holds the last minutes of every channel: one writer, any
 * number of reading processes. The byte layout is described in docs/ring-format.md.
 *
 * <p>Time is the frame number: 64-bit, counted from the start of the capture, never wrapping.
 */
package org.micwise.ring;
