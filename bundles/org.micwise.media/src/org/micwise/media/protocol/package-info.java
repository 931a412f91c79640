/**
 * What the host and the media process say to each other: one JSON object a line, commands on the
 * media process's standard input, events on its standard output. Nothing here loads native code, so
 * the host may use it freely.
 *
 * <p>Commands are carried out in the order they arrive, except that {@code open} takes its time (up
 * to seven seconds) in the background: commands for the same listener may follow at once. End of
 * input means that the host is gone; the media process then ends within a second.
 */
package org.micwise.media.protocol;
