package org.micwise.bench.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What timing.c writes: for each call of a client when it came, and how long it took. */
final class CallTimes {

    private static final int CALL_BYTES = 3 * Long.BYTES;

    private CallTimes() {}

    /** Calls so far. */
    static int count(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return (int) read(channel, 0, Long.BYTES).getLong(0);
        }
    }

    /**
     * One call.
     *
     * @param frame at which the cycle began
     */
    record Call(long frame, long calledNanos, long returnedNanos) {}

    /** The calls of a stretch of time. */
    static List<Call> read(Path file, int from) throws IOException {
        int calls = count(file) - from;
        try (FileChannel channel = FileChannel.open(file)) {
            LongBuffer words =
                    read(channel, Long.BYTES + (long) from * CALL_BYTES, calls * CALL_BYTES)
                            .flip()
                            .asLongBuffer();
            return Stream.generate(() -> new Call(words.get(), words.get(), words.get()))
                    .limit(calls)
                    .toList();
        }
    }

    private static ByteBuffer read(FileChannel channel, long at, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0) {
            // until it is full
        }
        return buffer;
    }
}
