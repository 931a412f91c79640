package org.micwise.show.store.internal;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables that hold the show itself: their columns in the file's order, the key first. */
public enum Table {
    SETTING("setting", 1, "key", "value"),
    CHANNEL(
            "channel",
            1,
            "id",
            "number",
            "name",
            "performer",
            "patch",
            "colour",
            "position",
            "backup_of",
            "photo",
            "notes"),
    SCENE("scene", 1, "id", "number", "name", "notes", "position"),
    SCENE_CHANNEL("scene_channel", 2, "scene_id", "channel_id", "state", "swapped_to"),
    UNDERSTUDY("understudy", 2, "scene_id", "channel_id", "performer");

    /** The column that says whether a row is as Mic-Wise wrote it; see {@link Row#seal()}. */
    public static final String SEAL_COLUMN = "row_check";

    private final String sqlName;
    private final int keyLength;
    private final List<String> columns;

    Table(String sqlName, int keyLength, String... columns) {
        this.sqlName = sqlName;
        this.keyLength = keyLength;
        this.columns = List.of(columns);
    }

    /** Returns the table's name in the file. */
    public String sqlName() {
        return sqlName;
    }

    /** Returns how many of the first columns make up the key. */
    public int keyLength() {
        return keyLength;
    }

    /** Returns all columns but the seal. */
    public List<String> columns() {
        return columns;
    }

    /** Returns the statement that writes a row, new or changed: its values, then its seal. */
    String upsertSql() {
        List<String> written = Stream.concat(columns.stream(), Stream.of(SEAL_COLUMN)).toList();
        String update =
                written.stream()
                        .skip(keyLength)
                        .map(column -> column + "=excluded." + column)
                        .collect(Collectors.joining(","));
        return "INSERT INTO "
                + sqlName
                + "("
                + String.join(",", written)
                + ") VALUES("
                + String.join(",", Collections.nCopies(written.size(), "?"))
                + ") ON CONFLICT("
                + String.join(",", columns.subList(0, keyLength))
                + ") DO UPDATE SET "
                + update;
    }

    /** Returns the statement that deletes the row of a key. */
    String deleteSql() {
        return "DELETE FROM "
                + sqlName
                + " WHERE "
                + columns.subList(0, keyLength).stream()
                        .map(column -> column + "=?")
                        .collect(Collectors.joining(" AND "));
    }
}
