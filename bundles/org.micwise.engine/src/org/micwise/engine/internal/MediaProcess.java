package org.micwise.engine.internal;

import org.micwise.base.UserError;
import org.micwise.media.protocol.LineReader;
import org.micwise.media.protocol.MalformedLineException;
import org.micwise.media.protocol.MediaCommand;
import org.micwise.media.protocol.MediaEvent;
import org.micwise.media.protocol.MediaLines;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One run of the media process and the two pipes to it, each served by a thread of its own, so that
 * a process that hangs blocks nobody else.
 */
final class MediaProcess {

    private static final Logger LOG = LoggerFactory.getLogger(MediaProcess.class);
    private static final int QUEUE_LENGTH = 256;
    private static final int STOP_SECONDS = 2;

    private final Process process;
    private final Consumer<MediaEvent> onEvent;
    private final BlockingQueue<MediaCommand> commands = new ArrayBlockingQueue<>(QUEUE_LENGTH);

    private MediaProcess(Process process, Consumer<MediaEvent> onEvent) {
        this.process = process;
        this.onEvent = onEvent;
    }

    /**
     * Starts the process; {@link MediaEvent.Ready} tells when it can work.
     *
     * @param onEvent called on the reading thread
     */
    static MediaProcess start(ChildJvm jvm, Path data, Path ring, Consumer<MediaEvent> onEvent)
            throws UserError {
        Process process = jvm.start(data.resolve("media.log"), List.of("--ring", ring.toString()));
        MediaProcess media = new MediaProcess(process, onEvent);
        Thread.ofVirtual().name("media commands").start(media::writeCommands);
        Thread.ofVirtual().name("media events").start(media::readEvents);
        return media;
    }

    /**
     * Queues a command.
     *
     * @return false if the process takes none: the queue is full, and this one is dropped
     */
    boolean send(MediaCommand command) {
        return commands.offer(command);
    }

    private void writeCommands() {
        try (OutputStream out = process.getOutputStream()) {
            MediaCommand command;
            do {
                command = commands.take();
                out.write(MediaLines.encode(command));
                out.flush();
            } while (!(command instanceof MediaCommand.Shutdown));
        } catch (IOException e) {
            LOG.debug("The media process takes no more commands: it has ended.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readEvents() {
        LineReader lines = new LineReader(process.getInputStream());
        try {
            String line;
            do {
                line = next(lines);
            } while (line != null);
        } catch (IOException e) {
            LOG.debug("The media process says no more: it has ended.", e);
        }
    }

    private String next(LineReader lines) throws IOException {
        try {
            String line = lines.next();
            if (line != null) {
                onEvent.accept(MediaLines.decodeEvent(line));
            }
            return line;
        } catch (MalformedLineException e) {
            LOG.error(
                    "The media process said something that is not understood: {}", e.getMessage());
            return "";
        }
    }

    long pid() {
        return process.pid();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Ends the process: by asking, then by force. */
    void stop() {
        commands.clear();
        commands.add(new MediaCommand.Shutdown());
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(STOP_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
