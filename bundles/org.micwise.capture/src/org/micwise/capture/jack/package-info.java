/**
 * JACK, spoken to directly by the foreign-function API. PortAudio's way to JACK waits ten minutes
 * when the server has died, and cannot tell how many cycles were missed; JACK itself can.
 */
package org.micwise.capture.jack;
