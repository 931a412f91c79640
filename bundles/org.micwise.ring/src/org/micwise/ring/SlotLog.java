package org.micwise.ring;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A log of fixed-size entries in the header that keeps the newest {@code slots}. One thread
 * appends, anybody reads; an entry that is overwritten while it is read is left out.
 */
record SlotLog(int countAt, int slotsAt, int slots, int slotBytes) {

    /**
     * Offset of the slot for the next entry; fill it, then {@link #commitRelease}. A reader that
     * meets the entry half written discards it, because it counts the oldest slot as already
     * overwritten. Allocates nothing.
     */
    long nextAt(MemorySegment map) {
        // the count of the entry before must be visible before this slot changes
        VarHandle.storeStoreFence();
        return slotAt(Words.get(map, countAt));
    }

    /** Makes the entry at {@link #nextAt} visible. */
    void commitRelease(MemorySegment map) {
        Words.putRelease(map, countAt, Words.get(map, countAt) + 1);
    }

    /** Entries ever appended. */
    long countAcquire(MemorySegment map) {
        return Words.getAcquire(map, countAt);
    }

    /** Whether the count can be one. */
    boolean plausible(MemorySegment map) {
        return countAcquire(map) >= 0;
    }

    /** The entries that are still there, oldest first. */
    <T> List<T> read(MemorySegment map, Function<MemorySegment, T> decode) {
        long count = countAcquire(map);
        // one less than there are slots: the oldest may be in the middle of being overwritten
        long first = Math.max(0, count - slots + 1);
        List<T> entries = new ArrayList<>();
        for (long i = first; i < count; i++) {
            T entry = decode.apply(map.asSlice(slotAt(i), slotBytes));
            // the slot must have been read before the count is read again
            VarHandle.loadLoadFence();
            if (countAcquire(map) - slots + 1 <= i) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private long slotAt(long index) {
        return slotsAt + (index % slots) * slotBytes;
    }
}
