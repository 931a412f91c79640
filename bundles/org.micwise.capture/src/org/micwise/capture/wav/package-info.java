/** Files as a source: yesterday's multitrack recording is today's virtual sound check. */
package org.micwise.capture.wav;
