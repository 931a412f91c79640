package org.micwise.engine.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.micwise.base.UserError;
import org.micwise.media.protocol.LineReader;
import org.micwise.media.protocol.MalformedLineException;
import org.micwise.media.protocol.MediaCommand;
import org.micwise.media.protocol.MediaEvent;
import org.micwise.media.protocol.MediaLines;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of the media process and the two pipes to it, each served by a thread of its own, so that
 * a process that hangs blocks nobody else. They are platform threads: one that waits in a pipe
 * would hold the carrier of virtual ones.
 */
final class MediaProcess {

    private static final Logger LOG = LoggerFactory.getLogger(MediaProcess.class);
    private static final int QUEUE_LENGTH = 256;

    private final Process process;
    private final ChildLog log;
    private final Consumer<MediaEvent> onEvent;
    private final BlockingQueue<MediaCommand> commands = new ArrayBlockingQueue<>(QUEUE_LENGTH);
    private final Thread writer = daemon("media commands", this::writeCommands);
    private final Thread reader = daemon("media events", this::readEvents);

    private MediaProcess(Process process, ChildLog log, Consumer<MediaEvent> onEvent) {
        this.process = process;
        this.log = log;
        this.onEvent = onEvent;
    }

    private static Thread daemon(String name, Runnable task) {
        return Thread.ofPlatform().daemon().name(name).unstarted(task);
    }

    /**
     * Starts the process; {@link MediaEvent.Ready} tells when it can work.
     *
     * @param onEvent called on the reading thread
     */
    static MediaProcess start(ChildJvm jvm, Path data, Path ring, Consumer<MediaEvent> onEvent)
            throws UserError {
        ChildLog log = ChildLog.begin(data.resolve("media.log"));
        Process process = jvm.start(log, List.of("--ring", ring.toString()));
        MediaProcess media = new MediaProcess(process, log, onEvent);
        media.writer.start();
        media.reader.start();
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
            LOG.debug("No more commands for the media process: it has ended.");
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
        } catch (RuntimeException e) {
            // whoever listens must not keep the answers from those who wait for them
            LOG.error("An event of the media process was not taken", e);
        }
        return "";
    }

    long pid() {
        return process.pid();
    }

    /** What it says for people on its standard error. */
    ChildLog log() {
        return log;
    }

    /** Calls once with the exit code when the process has ended, for whatever reason. */
    void onEnd(IntConsumer listener) {
        ProcessEnd.then(
                process,
                code -> {
                    writer.interrupt();
                    listener.accept(code);
                });
    }

    /** Ends the process: by asking, then by force. Takes 3 s at most. */
    void stop() {
        commands.clear();
        commands.offer(new MediaCommand.Shutdown());
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                LOG.warn("The media process {} does not end: killed.", process.pid());
                process.destroyForcibly().waitFor(1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
