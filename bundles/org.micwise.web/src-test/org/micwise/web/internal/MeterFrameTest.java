package org.micwise.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.micwise.base.MeterReading;

class MeterFrameTest {

    @Test
    void shouldBeExactlyTheBytesThatAreAgreedOn() {
        MeterReading reading =
                new MeterReading(
                        0x0123_4567_89ABL,
                        new short[] {-1_850, MeterReading.SILENCE},
                        new short[] {-600, MeterReading.SILENCE},
                        new byte[] {
                            MeterReading.CLIP | MeterReading.EVENT, MeterReading.NO_SIGNAL
                        });

        assertEquals(
                "01 01 0200 ab89674523010000 c6f8 a8fd 03 0080 0080 04".replace(" ", ""),
                HexFormat.of().formatHex(bytes(MeterFrame.encode(reading))));
    }

    @Test
    void shouldCarryAsManyChannelsAsThereCanBe() {
        ByteBuffer frame = MeterFrame.encode(MeterReading.none(128));

        assertEquals(12 + 128 * 5, frame.remaining());
        assertEquals((byte) 128, frame.get(2));
        assertEquals(0, frame.get(3));
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
