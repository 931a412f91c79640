package org.micwise.show.store.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * One row of a table as it stands, or is to stand, in the file: each value a String, a Long, a byte
 * array or null. Two rows are equal if all their values are, and if both or neither carry a seal.
 */
public final class Row {
    private final Object[] values;
    private final boolean sealed;

    private Row(boolean sealed, Object[] values) {
        this.sealed = sealed;
        this.values = values;
    }

    /** A row of these values, which are not copied, as Mic-Wise writes it. */
    public Row(Object... values) {
        this(true, values);
    }

    /** A row as another program wrote it: never equal to ours, so that the next commit seals it. */
    static Row unsealed(Object... values) {
        return new Row(false, values);
    }

    boolean isSealed() {
        return sealed;
    }

    /** Returns the value of a column, counted from 0. */
    public Object value(int column) {
        return values[column];
    }

    /** Returns the value of a text column. */
    public String text(int column) {
        return (String) values[column];
    }

    /** Returns the value of an integer column. */
    public long integer(int column) {
        return (Long) values[column];
    }

    int width() {
        return values.length;
    }

    /** Returns the first columns, by which the row is known. */
    List<Object> key(int length) {
        return List.of(Arrays.copyOf(values, length));
    }

    /**
     * Returns a check sum over all values and their order. SQLite's own checks see a broken page
     * but not a flipped bit in somebody's name; this sees it.
     */
    public long seal() {
        CRC32C sum = new CRC32C();
        for (Object value : values) {
            byte[] bytes = bytesOf(value);
            // Type and length first, or ("ab", "c") and ("a", "bc") would have one seal.
            ByteBuffer head = ByteBuffer.allocate(5).put((byte) typeOf(value)).putInt(bytes.length);
            sum.update(head.array());
            sum.update(bytes);
        }
        return sum.getValue();
    }

    private static char typeOf(Object value) {
        return switch (value) {
            case null -> 'n';
            case String text -> 't';
            case Long integer -> 'i';
            case byte[] blob -> 'b';
            default -> throw new IllegalArgumentException("no column holds " + value.getClass());
        };
    }

    private static byte[] bytesOf(Object value) {
        return switch (value) {
            case null -> new byte[0];
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            case Long integer -> ByteBuffer.allocate(Long.BYTES).putLong(integer).array();
            case byte[] blob -> blob;
            default -> throw new IllegalArgumentException("no column holds " + value.getClass());
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row
                && sealed == row.sealed
                && Arrays.deepEquals(values, row.values);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(values);
    }
}
