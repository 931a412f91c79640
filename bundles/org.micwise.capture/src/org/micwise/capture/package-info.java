/**
 * P1, the capture process: takes audio from one source and puts it into the ring, and does nothing
 * else. It is a plain JVM without a framework, so that nothing in it can disturb its audio thread,
 * and it goes on when the process that started it dies.
 *
 * <p>{@link org.micwise.capture.CaptureMain} describes how it is started and what it says.
 */
package org.micwise.capture;
