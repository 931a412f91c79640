/** Reading audio files, in the ring's own sample format. Knows nothing of rings. */
package org.micwise.ring.file;
