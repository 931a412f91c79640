/**
 * The media process: its start, its end, and the listeners in between. It is told what to do by
 * lines on standard input, see {@link org.micwise.media.protocol}.
 */
package org.micwise.media;
