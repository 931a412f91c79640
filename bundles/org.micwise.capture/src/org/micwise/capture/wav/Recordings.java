package org.micwise.capture.wav;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;
import org.micwise.ring.file.NotAudioException;
import org.micwise.ring.file.SoundFile;
import org.micwise.ring.file.WavFile;

/**
 * The files that are played together, in the order of their channels.
 *
 * @param frames of the longest; the others are followed by silence
 * @param damage what is wrong with some although they can be played, in sentences
 */
record Recordings(List<Path> files, AudioFormat format, long frames, List<String> damage) {

    /** A file may have more than are taken of it. */
    static final int MAX_CHANNELS_OF_A_FILE = 256;

    private static final List<String> ENDINGS = List.of(".wav", ".wave", ".rf64", ".bw64", ".flac");

    /**
     * Looks at a file, or at all audio files of a folder.
     *
     * @param channels absent: all there are
     * @param rateHz absent: the recording's own
     */
    static Recordings find(Path place, OptionalInt channels, OptionalInt rateHz) throws UserError {
        List<Path> files = Files.isDirectory(place) ? list(place) : List.of(place);
        int has = 0;
        int rate = 0;
        long frames = 0;
        List<String> damage = new ArrayList<>();
        for (Path path : files) {
            try (SoundFile file = open(path)) {
                if (rate != 0 && rate != file.rateHz()) {
                    throw UserError.failure(
                            "The files in %s differ: %s has %d Hz, %s has %d Hz."
                                    .formatted(
                                            place,
                                            files.getFirst().getFileName(),
                                            rate,
                                            path.getFileName(),
                                            file.rateHz()));
                }
                if (file.channels() > MAX_CHANNELS_OF_A_FILE) {
                    throw new NotAudioException("it has %d channels".formatted(file.channels()));
                }
                rate = file.rateHz();
                has += file.channels();
                frames = Math.max(frames, file.frames());
                file.damage().ifPresent(what -> damage.add("%s is %s.".formatted(path, what)));
            } catch (IOException e) {
                throw UserError.failure("Cannot play %s: %s.".formatted(path, why(e)), e);
            }
        }
        if (frames == 0) {
            throw UserError.failure("Cannot play %s: there is no sound in it.".formatted(place));
        }
        return new Recordings(files, format(place, has, rate, channels, rateHz), frames, damage);
    }

    private static AudioFormat format(
            Path place, int has, int rate, OptionalInt channels, OptionalInt rateHz)
            throws UserError {
        if (!AudioFormat.SAMPLE_RATES.contains(rate)) {
            throw UserError.failure(
                    "%s has %d Hz: 44100, 48000, 88200 and 96000 are possible. Convert it first."
                            .formatted(place, rate));
        }
        if (rateHz.orElse(rate) != rate) {
            throw UserError.failure(
                    "%s has %d Hz, not %d: leave out --rate."
                            .formatted(place, rate, rateHz.getAsInt()));
        }
        if (channels.orElse(0) > has) {
            throw UserError.failure(
                    "%s has %d channels, not %d. Ask for fewer with --channels."
                            .formatted(place, has, channels.getAsInt()));
        }
        if (channels.isEmpty() && has > AudioFormat.MAX_CHANNELS) {
            throw UserError.failure(
                    "%s has %d channels, more than %d. Take the first with --channels."
                            .formatted(place, has, AudioFormat.MAX_CHANNELS));
        }
        return new AudioFormat(channels.orElse(has), rate);
    }

    private static List<Path> list(Path folder) throws UserError {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString().toLowerCase(Locale.ROOT);
                boolean audio = ENDINGS.stream().anyMatch(name::endsWith);
                if (audio && !name.startsWith(".") && Files.isRegularFile(entry)) {
                    files.add(entry);
                }
            }
        } catch (IOException e) {
            throw UserError.failure("Cannot look into %s: %s.".formatted(folder, why(e)), e);
        }
        if (files.isEmpty()) {
            throw UserError.failure(
                    "There is no audio file in %s: WAV, RF64, BW64 and FLAC can be played."
                            .formatted(folder));
        }
        files.sort(new NameOrder());
        return files;
    }

    /** Opens one of the files, at its start. */
    static SoundFile open(Path path) throws IOException {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".flac") ? FlacFile.open(path) : WavFile.open(path);
    }

    /** What a failure of a file means, to follow a colon. */
    static String why(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "it is not there";
            case java.nio.file.AccessDeniedException _ -> "this user may not read it";
            case NotAudioException _ -> e.getMessage();
            default -> e.getMessage() == null ? e.toString() : e.getMessage();
        };
    }
}
