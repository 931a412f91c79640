package org.micwise.capture.portaudio;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.TimeUnit;
import org.micwise.bench.ring.Rings;
import org.micwise.capture.RingFeed;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What the audio thread does with a block of 256 frames of 64 channels: the conversion alone, and
 * all of it from PortAudio's buffer into the ring. In the callback's own package, to reach it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallbackBenchmark {

    private static final int CHANNELS = 64;
    private static final int SAMPLES = Rings.BLOCK_FRAMES * CHANNELS;

    private final float[] floats = new float[SAMPLES];
    private final short[] shorts = new short[SAMPLES];
    private MemorySegment buffer;
    private RingCallback callback;

    @Setup
    public void open() throws Exception {
        for (int i = 0; i < SAMPLES; i++) {
            floats[i] = (float) Math.sin(i);
        }
        buffer = Arena.global().allocateFrom(ValueLayout.JAVA_FLOAT, floats);
        callback = new RingCallback(CHANNELS);
        callback.target(new RingFeed(Rings.open(CHANNELS).writer()), false);
    }

    @Benchmark
    public short[] convert() {
        SampleConversion.toInt16(floats, shorts, SAMPLES);
        return shorts;
    }

    @Benchmark
    public int process() {
        return callback.process(buffer.address(), 0, Rings.BLOCK_FRAMES, 0, 0, 0);
    }
}
