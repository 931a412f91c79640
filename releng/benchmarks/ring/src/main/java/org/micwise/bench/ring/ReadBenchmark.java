package org.micwise.bench.ring;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One block of 256 frames out of a full ring, and the same bytes out of a plain mapping. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {

    @Param({"64", "128"})
    int channels;

    private Rings.Pair ring;
    private MemorySegment mapping;
    private short[] block;
    private long frame;
    private long at;

    @Setup
    public void open() throws Exception {
        ring = Rings.open(channels);
        mapping = Rings.plainMapping(channels);
        block = new short[Rings.BLOCK_FRAMES * channels];
    }

    @Benchmark
    public long ringRead() {
        long overtaken = ring.reader().read(frame, Rings.BLOCK_FRAMES, block);
        frame += Rings.BLOCK_FRAMES;
        frame = frame == Rings.capacityFrames() ? 0 : frame;
        return overtaken;
    }

    @Benchmark
    public void memcpy() {
        MemorySegment.copy(mapping, ValueLayout.JAVA_SHORT, at, block, 0, block.length);
        at += (long) block.length * Short.BYTES;
        at = at == mapping.byteSize() ? 0 : at;
    }
}
