package org.micwise.capture.portaudio;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.micwise.base.UserError;

/** The PortAudio library, initialised. One at a time in a process; one thread. */
final class PortAudio implements AutoCloseable {

    /** Samples as float, the one format that every driver delivers without rounding. */
    private static final long FLOAT32 = 1;

    private static final long CLIP_OFF_AND_DITHER_OFF = 1 | 2;

    /** PaHostApiTypeId of JACK, whose latency fields are uninitialised. */
    private static final int JACK = 12;

    private final Functions functions;

    private PortAudio(Functions functions) {
        this.functions = functions;
    }

    /** Loads and initialises the library. */
    static PortAudio open(Optional<String> path) throws UserError {
        PortAudio portAudio = new PortAudio(new Functions(LibraryFile.load(path)));
        try {
            portAudio.check(portAudio.functions.callInt("Pa_Initialize"));
        } catch (PortAudioException e) {
            throw UserError.failure("PortAudio does not start: %s.".formatted(e.getMessage()), e);
        }
        return portAudio;
    }

    static String versionText(Optional<String> path) throws UserError {
        Functions functions = new Functions(LibraryFile.load(path));
        return CStruct.string(functions.callPointer("Pa_GetVersionText"));
    }

    List<String> hostApis() throws PortAudioException {
        int count = check(functions.callInt("Pa_GetHostApiCount"));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            MemorySegment info = functions.callPointer("Pa_GetHostApiInfo", i);
            names.add(Structs.HOST_API_INFO.getString(info, "name"));
        }
        return names;
    }

    /** All devices that have inputs. */
    List<Device> inputDevices() throws PortAudioException {
        int count = check(functions.callInt("Pa_GetDeviceCount"));
        List<Device> devices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            MemorySegment info = functions.callPointer("Pa_GetDeviceInfo", i);
            if (Structs.DEVICE_INFO.getInt(info, "maxInputChannels") > 0) {
                devices.add(device(i, info));
            }
        }
        return devices;
    }

    private Device device(int index, MemorySegment info) {
        MemorySegment api =
                functions.callPointer(
                        "Pa_GetHostApiInfo", Structs.DEVICE_INFO.getInt(info, "hostApi"));
        boolean jack = Structs.HOST_API_INFO.getInt(api, "type") == JACK;
        double latencySeconds = Structs.DEVICE_INFO.getDouble(info, "defaultLowInputLatency");
        return new Device(
                index,
                Structs.HOST_API_INFO.getString(api, "name"),
                Structs.DEVICE_INFO.getString(info, "name"),
                Structs.DEVICE_INFO.getInt(info, "maxInputChannels"),
                Structs.DEVICE_INFO.getDouble(info, "defaultSampleRate"),
                jack ? OptionalDouble.empty() : Device.plausibleMillis(latencySeconds));
    }

    /** Whether the device can deliver this; it is asked, not opened. */
    boolean supports(InputFormat format) {
        try (Arena arena = Arena.ofConfined()) {
            return functions.isFormatSupported(parameters(arena, format), format.rateHz()) == 0;
        }
    }

    /**
     * Opens a stream that calls back for each block.
     *
     * @param framesPerBuffer 0: as the host likes it
     * @param callback a PaStreamCallback
     */
    MemorySegment openStream(InputFormat format, long framesPerBuffer, MemorySegment callback)
            throws PortAudioException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment stream = arena.allocate(ValueLayout.ADDRESS);
            check(
                    functions.openStream(
                            stream,
                            parameters(arena, format),
                            format.rateHz(),
                            framesPerBuffer,
                            CLIP_OFF_AND_DITHER_OFF,
                            callback));
            return stream.get(ValueLayout.ADDRESS, 0);
        }
    }

    private static MemorySegment parameters(Arena arena, InputFormat format) {
        CStruct struct = Structs.STREAM_PARAMETERS;
        MemorySegment parameters = arena.allocate(struct.layout());
        struct.setInt(parameters, "device", format.device().index());
        struct.setInt(parameters, "channelCount", format.channels());
        struct.setLong(parameters, "sampleFormat", FLOAT32);
        struct.setDouble(parameters, "suggestedLatency", format.latencySeconds());
        return parameters;
    }

    void startStream(MemorySegment stream) throws PortAudioException {
        check(functions.callInt("Pa_StartStream", stream));
    }

    /** Ends the callbacks at once, and the stream. */
    void closeStream(MemorySegment stream) throws PortAudioException {
        check(functions.callInt("Pa_AbortStream", stream));
        check(functions.callInt("Pa_CloseStream", stream));
    }

    private int check(int result) throws PortAudioException {
        if (result >= 0) {
            return result;
        }
        String text = CStruct.string(functions.callPointer("Pa_GetErrorText", result));
        MemorySegment info = functions.callPointer("Pa_GetLastHostErrorInfo");
        String hostText = Structs.HOST_ERROR_INFO.getString(info, "errorText");
        boolean useful = hostText.length() > 0 && result == PortAudioException.HOST_ERROR;
        throw new PortAudioException(result, useful ? text + " (" + hostText + ")" : text);
    }

    @Override
    public void close() {
        functions.callInt("Pa_Terminate");
    }
}
