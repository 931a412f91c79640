/**
 * From the ring to 10 ms blocks of sound, one stream a listener, driven by the ring's own progress.
 * Knows nothing of WebRTC.
 */
package org.micwise.media.sound;
