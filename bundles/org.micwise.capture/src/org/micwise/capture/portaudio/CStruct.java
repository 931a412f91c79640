package org.micwise.capture.portaudio;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * A C struct as this platform's compiler lays it out, with access by field name. For setting up
 * only: access is not fast.
 */
record CStruct(StructLayout layout) {

    /** C's {@code long}: 64 bits, but 32 on Windows. */
    static final ValueLayout C_LONG =
            (ValueLayout) Linker.nativeLinker().canonicalLayouts().get("long");

    /** A pointer to a zero-terminated string. */
    static final AddressLayout C_STRING =
            ValueLayout.ADDRESS.withTargetLayout(
                    MemoryLayout.sequenceLayout(Long.MAX_VALUE, ValueLayout.JAVA_BYTE));

    /** Puts the fields one after another, each where its alignment allows. */
    static CStruct of(MemoryLayout... fields) {
        List<MemoryLayout> padded = new ArrayList<>();
        long at = 0;
        long alignment = 1;
        for (MemoryLayout field : fields) {
            at += pad(padded, at, field.byteAlignment());
            padded.add(field);
            at += field.byteSize();
            alignment = Math.max(alignment, field.byteAlignment());
        }
        pad(padded, at, alignment);
        return new CStruct(MemoryLayout.structLayout(padded.toArray(MemoryLayout[]::new)));
    }

    private static long pad(List<MemoryLayout> fields, long at, long alignment) {
        long missing = Math.floorMod(-at, alignment);
        if (missing > 0) {
            fields.add(MemoryLayout.paddingLayout(missing));
        }
        return missing;
    }

    int getInt(MemorySegment struct, String field) {
        return map(struct).get(ValueLayout.JAVA_INT, offset(field));
    }

    double getDouble(MemorySegment struct, String field) {
        return map(struct).get(ValueLayout.JAVA_DOUBLE, offset(field));
    }

    long getLong(MemorySegment struct, String field) {
        return C_LONG.byteSize() == Long.BYTES
                ? map(struct).get(ValueLayout.JAVA_LONG, offset(field))
                : map(struct).get(ValueLayout.JAVA_INT, offset(field));
    }

    /** The text that a pointer points at; empty if it is null. */
    String getString(MemorySegment struct, String field) {
        return string(map(struct).get(C_STRING, offset(field)));
    }

    /** The text at a {@link #C_STRING}; empty if it is null. */
    static String string(MemorySegment text) {
        return text.address() == 0 ? "" : text.getString(0);
    }

    void setInt(MemorySegment struct, String field, int value) {
        struct.set(ValueLayout.JAVA_INT, offset(field), value);
    }

    void setDouble(MemorySegment struct, String field, double value) {
        struct.set(ValueLayout.JAVA_DOUBLE, offset(field), value);
    }

    void setLong(MemorySegment struct, String field, long value) {
        if (C_LONG.byteSize() == Long.BYTES) {
            struct.set(ValueLayout.JAVA_LONG, offset(field), value);
        } else {
            struct.set(ValueLayout.JAVA_INT, offset(field), (int) value);
        }
    }

    private MemorySegment map(MemorySegment struct) {
        return struct.reinterpret(layout.byteSize());
    }

    private long offset(String field) {
        return layout.byteOffset(PathElement.groupElement(field));
    }
}
