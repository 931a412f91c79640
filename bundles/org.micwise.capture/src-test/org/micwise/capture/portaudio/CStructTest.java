package org.micwise.capture.portaudio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

class CStructTest {

    private static long offset(CStruct struct, String field) {
        return struct.layout().byteOffset(PathElement.groupElement(field));
    }

    @Test
    void shouldLayOutPortAudiosStructsAsACompilerDoes() {
        assertEquals(72, Structs.DEVICE_INFO.layout().byteSize());
        assertEquals(8, offset(Structs.DEVICE_INFO, "name"));
        assertEquals(32, offset(Structs.DEVICE_INFO, "defaultLowInputLatency"));
        assertEquals(64, offset(Structs.DEVICE_INFO, "defaultSampleRate"));
        assertEquals(32, Structs.HOST_API_INFO.layout().byteSize());
        // the same on Windows, where sampleFormat is shorter and followed by padding
        assertEquals(32, Structs.STREAM_PARAMETERS.layout().byteSize());
        assertEquals(16, offset(Structs.STREAM_PARAMETERS, "suggestedLatency"));
    }

    @Test
    void shouldPadAtTheEndToo() {
        CStruct struct =
                CStruct.of(
                        ValueLayout.JAVA_DOUBLE.withName("wide"),
                        ValueLayout.JAVA_INT.withName("narrow"));
        assertEquals(16, struct.layout().byteSize());
    }

    @Test
    void shouldReadWhatItWrote() {
        MemoryLayout text = CStruct.C_STRING.withName("text");
        CStruct struct =
                CStruct.of(
                        ValueLayout.JAVA_INT.withName("int"),
                        CStruct.C_LONG.withName("long"),
                        ValueLayout.JAVA_DOUBLE.withName("double"),
                        text);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(struct.layout());
            struct.setInt(memory, "int", -5);
            struct.setLong(memory, "long", 77);
            struct.setDouble(memory, "double", 0.25);
            assertEquals(-5, struct.getInt(memory, "int"));
            assertEquals(77, struct.getLong(memory, "long"));
            assertEquals(0.25, struct.getDouble(memory, "double"));
            assertEquals("", struct.getString(memory, "text"));
            memory.set(ValueLayout.ADDRESS, offset(struct, "text"), arena.allocateFrom("Fähre"));
            assertEquals("Fähre", struct.getString(memory, "text"));
        }
    }
}
