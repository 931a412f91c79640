package org.micwise.capture;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;

/**
 * What {@code run} is asked to do.
 *
 * @param ring file to write
 * @param channels how many; absent: as many as the source has
 * @param rateHz frames per second; absent: the source's own
 * @param bufferSeconds how much audio the ring keeps
 * @param portAudioLibrary library to load instead of the system's
 */
record RunOptions(
        Path ring,
        SourceSpec source,
        OptionalInt channels,
        OptionalInt rateHz,
        double bufferSeconds,
        Optional<String> portAudioLibrary) {

    private static final double DEFAULT_BUFFER_SECONDS = 300;
    private static final double MIN_BUFFER_SECONDS = 1;
    private static final double MAX_BUFFER_SECONDS = 7 * 24 * 3600;

    static RunOptions of(Arguments arguments) throws UserError {
        return new RunOptions(
                Path.of(arguments.need("ring")),
                SourceSpec.parse(arguments.need("source")),
                channels(arguments.find("channels")),
                rate(arguments.find("rate")),
                bufferSeconds(arguments.find("buffer-seconds")),
                arguments.find(Arguments.PORTAUDIO_LIBRARY));
    }

    private static OptionalInt channels(Optional<String> text) throws UserError {
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        int channels = wholeNumber("--channels", text.get());
        if (channels < 1 || channels > AudioFormat.MAX_CHANNELS) {
            throw UserError.usage(
                    "--channels %d: between 1 and %d are possible."
                            .formatted(channels, AudioFormat.MAX_CHANNELS));
        }
        return OptionalInt.of(channels);
    }

    private static OptionalInt rate(Optional<String> text) throws UserError {
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        int rateHz = wholeNumber("--rate", text.get());
        if (!AudioFormat.SAMPLE_RATES.contains(rateHz)) {
            throw UserError.usage(
                    "--rate %d: 44100, 48000, 88200 and 96000 are possible.".formatted(rateHz));
        }
        return OptionalInt.of(rateHz);
    }

    private static double bufferSeconds(Optional<String> text) throws UserError {
        double seconds = DEFAULT_BUFFER_SECONDS;
        try {
            seconds = text.isEmpty() ? seconds : Double.parseDouble(text.get());
        } catch (NumberFormatException e) {
            throw new UserError(
                    UserError.USAGE, "--buffer-seconds %s is no number.".formatted(text.get()), e);
        }
        if (!(seconds >= MIN_BUFFER_SECONDS && seconds <= MAX_BUFFER_SECONDS)) {
            throw UserError.usage(
                    "--buffer-seconds %s: between %.0f and %.0f are possible."
                            .formatted(text.get(), MIN_BUFFER_SECONDS, MAX_BUFFER_SECONDS));
        }
        return seconds;
    }

    private static int wholeNumber(String name, String text) throws UserError {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new UserError(
                    UserError.USAGE, "%s %s is no whole number.".formatted(name, text), e);
        }
    }
}
