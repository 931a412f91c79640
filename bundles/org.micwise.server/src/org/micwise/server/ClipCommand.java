package org.micwise.server;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.micwise.base.UserError;
import org.micwise.engine.clip.ClipRange;
import org.micwise.engine.clip.ClipWriter;
import org.micwise.ring.RingReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code micwise clip}: sound out of a ring into a file. */
@Command(
        name = "clip",
        description = "Cut a clip out of a ring: live, stopped, or left by a crash.")
final class ClipCommand implements Callable<Integer> {

    @Option(names = "--ring", paramLabel = "FILE", required = true, description = "Ring file.")
    private Path ring;

    @Option(
            names = "--from",
            paramLabel = "S",
            required = true,
            description = "Seconds since the start of the capture; negative: before the newest.")
    private double from;

    @Option(
            names = "--to",
            paramLabel = "S",
            required = true,
            description = "The end; 0 is the newest frame if --from is negative.")
    private double to;

    @Option(
            names = "--channels",
            paramLabel = "N",
            split = ",",
            description = "Channels from 1, such as 1,3. Default: all.")
    private List<Integer> channels;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.wav",
            required = true,
            description = "File to write; an existing one is replaced.")
    private Path output;

    @Mixin private Help help;

    @Override
    public Integer call() throws UserError {
        try (RingReader reader = RingReader.open(ring)) {
            ClipRange range = range(reader);
            range.checkAgainst(reader);
            write(reader, range);
        }
        return 0;
    }

    private ClipRange range(RingReader reader) {
        double rate = reader.format().sampleRate();
        long newest = reader.writtenAcquire();
        long origin = from < 0 ? newest : 0;
        int all = reader.format().channels();
        return new ClipRange(
                origin + Math.round(from * rate),
                origin + Math.round(to * rate),
                channels == null
                        ? IntStream.range(0, all).boxed().toList()
                        : channels.stream().map(number -> number - 1).toList());
    }

    /** A clip that fails leaves nothing behind, and the file that was there as it was. */
    private void write(RingReader reader, ClipRange range) throws UserError {
        Path whole = output.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                String description = "%s, %s".formatted(reader.status().source(), range.inputs());
                new ClipWriter(reader).write(range, description, out);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw UserError.failure("Cannot write %s: %s".formatted(whole, e.getMessage()), e);
        } finally {
            deleteIfThere(part);
        }
    }

    private static void deleteIfThere(Path part) throws UserError {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw UserError.failure("Cannot remove %s: %s".formatted(part, e.getMessage()), e);
        }
    }
}
