package org.micwise.capture.portaudio;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.ValueLayout;

/** The structs of portaudio.h that we read or fill in, fields named as there. */
final class Structs {

    private Structs() {}

    static final CStruct HOST_API_INFO =
            CStruct.of(
                    JAVA_INT.withName("structVersion"),
                    JAVA_INT.withName("type"),
                    CStruct.C_STRING.withName("name"),
                    JAVA_INT.withName("deviceCount"),
                    JAVA_INT.withName("defaultInputDevice"),
                    JAVA_INT.withName("defaultOutputDevice"));

    static final CStruct DEVICE_INFO =
            CStruct.of(
                    JAVA_INT.withName("structVersion"),
                    CStruct.C_STRING.withName("name"),
                    JAVA_INT.withName("hostApi"),
                    JAVA_INT.withName("maxInputChannels"),
                    JAVA_INT.withName("maxOutputChannels"),
                    JAVA_DOUBLE.withName("defaultLowInputLatency"),
                    JAVA_DOUBLE.withName("defaultLowOutputLatency"),
                    JAVA_DOUBLE.withName("defaultHighInputLatency"),
                    JAVA_DOUBLE.withName("defaultHighOutputLatency"),
                    JAVA_DOUBLE.withName("defaultSampleRate"));

    static final CStruct HOST_ERROR_INFO =
            CStruct.of(
                    JAVA_INT.withName("hostApiType"),
                    CStruct.C_LONG.withName("errorCode"),
                    CStruct.C_STRING.withName("errorText"));

    static final CStruct STREAM_PARAMETERS =
            CStruct.of(
                    JAVA_INT.withName("device"),
                    JAVA_INT.withName("channelCount"),
                    CStruct.C_LONG.withName("sampleFormat"),
                    JAVA_DOUBLE.withName("suggestedLatency"),
                    ValueLayout.ADDRESS.withName("hostApiSpecificStreamInfo"));
}
