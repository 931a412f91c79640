package org.micwise.engine.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.micwise.media.protocol.LineReader;
import org.micwise.media.protocol.ListenerState;
import org.micwise.media.protocol.MediaCommand;
import org.micwise.media.protocol.MediaEvent;
import org.micwise.media.protocol.MediaLines;
import org.micwise.media.protocol.MixMode;
import org.micwise.media.protocol.Refusal;

/** A media process that does as the offer says. Runs in a JVM of its own. */
final class FakeMedia {

    private FakeMedia() {}

    public static void main(String[] arguments) throws Exception {
        Path ring = Path.of(arguments[1]);
        if (Files.exists(ring.resolveSibling("no-media"))) {
            System.err.println("libpulse.so.0 is missing: apt-get install libpulse0");
            System.exit(1);
        }
        if (Files.exists(ring.resolveSibling("deaf-media"))) {
            new CountDownLatch(1).await();
        }
        say(new MediaEvent.Ready(ProcessHandle.current().pid(), "fake"));
        LineReader lines = new LineReader(System.in);
        for (String line = lines.next(); line != null; line = lines.next()) {
            obey(MediaLines.decodeCommand(line));
        }
    }

    private static void obey(MediaCommand command) throws IOException {
        switch (command) {
            case MediaCommand.Open(String id, String sdp) -> open(id, sdp);
            case MediaCommand.Mix mix -> mix(mix);
            case MediaCommand.Close(String id) -> say(new MediaEvent.Ended(id, "Closed."));
            case MediaCommand.Attach(String ring) -> say(new MediaEvent.Ended("attached", ring));
            case MediaCommand.Shutdown _ -> System.exit(0);
        }
    }

    private static void open(String id, String sdp) throws IOException {
        switch (sdp) {
            case "refuse" -> say(new MediaEvent.Refused(id, Refusal.OPEN, 503, "Full."));
            case "die" -> Runtime.getRuntime().halt(9);
            case "ignore" -> {}
            default -> {
                System.out.write("this is no event\n".getBytes());
                say(new MediaEvent.Answer(id, "answer to " + sdp));
                say(new MediaEvent.Mixed(id, List.of(), MixMode.MIX));
                say(new MediaEvent.State(id, ListenerState.CONNECTED));
                say(new MediaEvent.Stats(1, 1, 0, 0, false));
            }
        }
    }

    private static void mix(MediaCommand.Mix mix) throws IOException {
        boolean possible = mix.channels().stream().allMatch(channel -> channel.input() < 2);
        say(
                possible
                        ? new MediaEvent.Mixed(mix.id(), mix.channels(), mix.mode())
                        : new MediaEvent.Refused(mix.id(), Refusal.MIX, 422, "No such input."));
    }

    private static void say(MediaEvent event) throws IOException {
        System.out.write(MediaLines.encode(event));
        System.out.flush();
    }
}
