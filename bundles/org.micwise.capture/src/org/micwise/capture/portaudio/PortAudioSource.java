package org.micwise.capture.portaudio;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.micwise.base.AudioFormat;
import org.micwise.base.UserError;
import org.micwise.capture.AudioSource;
import org.micwise.capture.RingFeed;

/** An input device of PortAudio. */
public final class PortAudioSource implements AudioSource {

    /** Two wake-ups of a usual driver: what a loaded machine needs, and no ear notices. */
    private static final double LATENCY_SECONDS = 0.02;

    /**
     * As the host likes it: JACK then calls with its own period, and each period is in the ring as
     * soon as JACK has it. Measured at 64 channels, 48 kHz: a fixed 256 costs the same CPU (about 2
     * % of a core), but holds back every other period of 128, and the rest of a period of 960.
     */
    private static final long FRAMES_PER_BUFFER_UNSPECIFIED = 0;

    private final PortAudio portAudio;
    private final InputFormat input;
    private final RingCallback callback;
    private final MemorySegment stub;

    private PortAudioSource(PortAudio portAudio, InputFormat input) {
        this.portAudio = portAudio;
        this.input = input;
        this.callback = new RingCallback(input.channels());
        // for the life of the process: a driver that hangs may still call it
        this.stub = callback.stub(Arena.global());
    }

    /**
     * Finds a device and checks that it can do what is asked.
     *
     * @param library the PortAudio library to load, instead of the system's
     * @param hostApi beginning of the host API's name
     * @param device beginning of the device's name
     * @param channels absent: all the device has, at most {@value AudioFormat#MAX_CHANNELS}
     * @param rateHz absent: the device's default
     */
    public static PortAudioSource find(
            Optional<String> library,
            String hostApi,
            String device,
            OptionalInt channels,
            OptionalInt rateHz)
            throws UserError {
        PortAudio portAudio = PortAudio.open(library);
        try {
            Device found =
                    DeviceChoice.choose(
                            portAudio.hostApis(), portAudio.inputDevices(), hostApi, device);
            return new PortAudioSource(portAudio, format(portAudio, found, channels, rateHz));
        } catch (PortAudioException e) {
            portAudio.close();
            throw UserError.failure("Cannot look for devices: %s.".formatted(e.getMessage()), e);
        } catch (UserError | RuntimeException e) {
            portAudio.close();
            throw e;
        }
    }

    private static InputFormat format(
            PortAudio portAudio, Device device, OptionalInt channels, OptionalInt rateHz)
            throws UserError {
        int has = device.inputChannels();
        if (channels.orElse(0) > has) {
            throw UserError.failure(
                    "%s has %d input channels, not %d. Ask for fewer with --channels."
                            .formatted(device.spec(), has, channels.getAsInt()));
        }
        InputFormat format =
                new InputFormat(
                        device,
                        channels.orElse(Math.min(has, AudioFormat.MAX_CHANNELS)),
                        rateHz.orElse((int) Math.round(device.defaultRateHz())),
                        LATENCY_SECONDS);
        boolean possible =
                AudioFormat.SAMPLE_RATES.contains(format.rateHz()) && portAudio.supports(format);
        if (!possible) {
            throw cannotDo(portAudio, format);
        }
        return format;
    }

    private static UserError cannotDo(PortAudio portAudio, InputFormat asked) {
        String rates =
                AudioFormat.SAMPLE_RATES.stream()
                        .sorted()
                        .filter(rate -> portAudio.supports(asked.atRate(rate)))
                        .map(rate -> rate + " Hz")
                        .collect(Collectors.joining(", "));
        String can =
                rates.isEmpty()
                        ? "it runs at %.0f Hz".formatted(asked.device().defaultRateHz())
                        : "it can do " + rates;
        return UserError.failure(
                ("%s cannot deliver %d channels at %d Hz now: %s. Choose with --rate, or set the"
                                + " device to another.")
                        .formatted(asked.device().spec(), asked.channels(), asked.rateHz(), can));
    }

    @Override
    public AudioFormat format() {
        return new AudioFormat(input.channels(), input.rateHz());
    }

    @Override
    public void warmUp(RingFeed scratch) throws UserError {
        callback.target(scratch, false);
        WarmUp.run(stub, input.channels());
        if (callback.failure() != null) {
            throw UserError.failure(
                    "The audio callback failed: " + callback.failure(), callback.failure());
        }
    }

    @Override
    public AudioStream start(RingFeed feed) throws UserError {
        callback.target(feed, true);
        try {
            MemorySegment stream = portAudio.openStream(input, FRAMES_PER_BUFFER_UNSPECIFIED, stub);
            PortAudioStream opened = new PortAudioStream(portAudio, stream, callback);
            opened.start();
            return opened;
        } catch (PortAudioException e) {
            throw UserError.failure(
                    "Cannot start %s: %s. Does another program use it?"
                            .formatted(input.device().spec(), e.getMessage()),
                    e);
        }
    }

    @Override
    public void close() {
        portAudio.close();
    }
}
