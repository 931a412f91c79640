package org.micwise.media;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.micwise.media.protocol.MediaEvent;
import org.micwise.media.protocol.MediaLines;

/**
 * Events on their way to the host, written by a thread of its own, so that nobody ever waits for
 * the host. When the queue is full, statistics are dropped; anything else means that the host has
 * not read for long, and counts as its end, as does a broken pipe.
 */
final class EventQueue {

    static final int CAPACITY = 1_024;

    private final BlockingQueue<MediaEvent> queue = new ArrayBlockingQueue<>(CAPACITY);
    private final OutputStream out;
    private final Runnable onHostGone;

    EventQueue(OutputStream out, Runnable onHostGone) {
        this.out = out;
        this.onHostGone = onHostGone;
        Thread writer = new Thread(this::write, "events");
        writer.setDaemon(true);
        writer.start();
    }

    /** Sends an event. Any thread; does not block. */
    void post(MediaEvent event) {
        if (!queue.offer(event) && !(event instanceof MediaEvent.Stats)) {
            System.err.println("The host does not read what it is told: ending.");
            onHostGone.run();
        }
    }

    private void write() {
        // here, because the thread that starts the process has the native library to load meanwhile
        MediaLines.warmUpEncoding();
        try {
            while (true) {
                out.write(MediaLines.encode(queue.take()));
                out.flush();
            }
        } catch (IOException e) {
            System.err.println("The host cannot be told anything any more: " + e.getMessage());
            onHostGone.run();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }
}
