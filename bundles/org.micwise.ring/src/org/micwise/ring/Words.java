package org.micwise.ring;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Access to the numbers of a ring's header, with the memory ordering in the method names. Plain
 * access is for fields that are written once before the magic number is, or by the calling thread
 * alone.
 */
final class Words {

    private Words() {}

    private static final ValueLayout.OfLong LONG =
            ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT =
            ValueLayout.JAVA_INT.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = LONG.varHandle();

    static int getInt(MemorySegment map, long at) {
        return map.get(INT, at);
    }

    static void putInt(MemorySegment map, long at, int value) {
        map.set(INT, at, value);
    }

    static long get(MemorySegment map, long at) {
        return map.get(LONG, at);
    }

    static void put(MemorySegment map, long at, long value) {
        map.set(LONG, at, value);
    }

    static long getOpaque(MemorySegment map, long at) {
        return (long) LONGS.getOpaque(map, at);
    }

    static void putOpaque(MemorySegment map, long at, long value) {
        LONGS.setOpaque(map, at, value);
    }

    static long getAcquire(MemorySegment map, long at) {
        return (long) LONGS.getAcquire(map, at);
    }

    static void putRelease(MemorySegment map, long at, long value) {
        LONGS.setRelease(map, at, value);
    }
}
