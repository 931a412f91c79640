package org.micwise.session.internal;

import org.micwise.base.AudioFormat;
import org.micwise.session.ChannelState;
import org.micwise.session.ChannelView;
import org.micwise.session.ShowSnapshot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The show: its file, and what everybody sees of it. */
final class ShowModel implements AutoCloseable {

    private final Path file;
    private volatile ShowSnapshot snapshot;

    private ShowModel(Path file, ShowSnapshot snapshot) {
        this.file = file;
        this.snapshot = snapshot;
    }

    static ShowModel open(Path file, boolean demo, AudioFormat format) {
        List<ChannelView> channels = new ArrayList<>();
        List<String[]> cast = demo ? demoCast() : List.of();
        for (int i = 0; i < format.channels(); i++) {
            String name = i < cast.size() ? cast.get(i)[1] : "Channel " + (i + 1);
            String performer = i < cast.size() ? cast.get(i)[2] : "";
            channels.add(
                    new ChannelView(
                            "ch" + (i + 1),
                            i + 1,
                            name,
                            performer,
                            "" + (i + 1),
                            null,
                            false,
                            i,
                            ChannelState.ON_STAGE,
                            null));
        }
        String name =
                demo
                        ? "The Lighthouse Waltz"
                        : file.getFileName().toString().replace(".micwise", "");
        return new ShowModel(
                file,
                new ShowSnapshot(1, name, format.sampleRate(), channels, List.of(), null, null));
    }

    private static List<String[]> demoCast() {
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                ShowModel.class.getResourceAsStream("demo-cast.csv"),
                                StandardCharsets.UTF_8))) {
            return in.lines().map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return file;
    }

    ShowSnapshot snapshot() {
        return snapshot;
    }

    /** Input, from 0, of a channel; null if there is no such channel, or it has no input. */
    Integer inputOf(String channelId) {
        return snapshot.channels().stream()
                .filter(channel -> channel.id().equals(channelId))
                .map(channel -> channel.number() - 1)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() {}
}
