package org.micwise.ring;

import java.nio.file.Path;
import org.micwise.base.AudioFormat;

/**
 * A writer in a process of its own that goes round a small ring as fast as it can, so that readers
 * are lapped all the time: {@code LappingWriter FILE CHANNELS CAPACITY}. Ends when its stdin does,
 * after which it stands still for ever.
 */
final class LappingWriter {

    private static final int[] BLOCKS = {1, 7, 64, 256, 31};

    private LappingWriter() {}

    /** What frame f carries on channel c: no two frames within a lap of each other alike. */
    static short sample(long frame, int channel) {
        return (short) (frame * 31 + channel * 977 + (frame >> 16));
    }

    public static void main(String[] arguments) throws Exception {
        int channels = Integer.parseInt(arguments[1]);
        AudioFormat format = new AudioFormat(channels, 48_000);
        try (RingWriter writer =
                RingWriter.create(
                        Path.of(arguments[0]), format, Integer.parseInt(arguments[2]), "laps")) {
            System.out.println("ready");
            short[] block = new short[256 * channels];
            long frame = 0;
            for (int round = 0; round % 512 != 0 || System.in.available() == 0; round++) {
                int frames = BLOCKS[round % BLOCKS.length];
                for (int i = 0; i < frames; i++, frame++) {
                    for (int c = 0; c < channels; c++) {
                        block[i * channels + c] = sample(frame, c);
                    }
                }
                writer.write(block, frames);
            }
        }
    }
}
