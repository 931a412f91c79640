/** The WebRTC side of a listener: offer, answer, connection. The native library is behind it. */
package org.micwise.media.peer;
