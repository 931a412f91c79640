package org.micwise.bench.capture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** client.c: what our capture process does, by hand in C. No peer, but a yardstick. */
record CRecorder(Path tools) implements Recorder {

    private static final int HEADER_BYTES = 4_096;
    private static final int BLOCK_FRAMES = 4_800;

    @Override
    public String name() {
        return "C client";
    }

    @Override
    public String writes() {
        return "ring, int16";
    }

    @Override
    public boolean isPeer() {
        return false;
    }

    @Override
    public Child start(Path folder, double seconds, Map<String, String> environment)
            throws Exception {
        Child child =
                Child.start(
                        List.of(
                                tools.resolve("client").toString(),
                                JackGraph.SERVER,
                                JackGraph.SOURCE,
                                Integer.toString(Options.CHANNELS),
                                Long.toString(Math.round(seconds * Options.RATE_HZ)),
                                file(folder).toString()),
                        environment);
        child.await("started");
        return child;
    }

    private static Path file(Path folder) {
        return folder.resolve("client.ring");
    }

    @Override
    public long bytesWritten(Path folder) throws Exception {
        try (FileChannel channel = FileChannel.open(file(folder))) {
            ByteBuffer cursor = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            channel.read(cursor, 0);
            return cursor.getLong(0) * Options.CHANNELS * Short.BYTES;
        }
    }

    @Override
    public int bytesPerSecond() {
        return Options.CHANNELS * Options.RATE_HZ * Short.BYTES;
    }

    @Override
    public CounterCheck check(Path folder) throws Exception {
        long bytes = bytesWritten(folder);
        CounterCheck check = new CounterCheck(Options.CHANNELS, 0);
        short[] block = new short[BLOCK_FRAMES * Options.CHANNELS];
        try (FileChannel channel = FileChannel.open(file(folder))) {
            ByteBuffer buffer =
                    ByteBuffer.allocate(block.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            // it was given room for all, so that it has not come round
            for (long at = 0; at < bytes; at += buffer.capacity()) {
                buffer.clear().limit((int) Math.min(buffer.capacity(), bytes - at));
                channel.read(buffer, HEADER_BYTES + at);
                int samples = buffer.flip().limit() / Short.BYTES;
                buffer.asShortBuffer().get(block, 0, samples);
                check.take(block, samples / Options.CHANNELS);
            }
        }
        Files.delete(file(folder));
        return check;
    }

    @Override
    public void stop(Child running) throws Exception {
        running.closeInput();
        running.close();
    }
}
