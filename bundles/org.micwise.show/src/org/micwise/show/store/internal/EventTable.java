package org.micwise.show.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.micwise.show.events.EventQuery;
import org.micwise.show.events.ShowEvent;

/** The statements on the table {@code event}. Stateless; the caller guards the connection. */
final class EventTable {
    private static final String COLUMNS =
            "id, channel_id, type, start_frame, end_frame, start_unix_ms, confidence, peak_db,"
                    + " scene_id, acknowledged, note, capture_id";

    private EventTable() {}

    static void insert(Connection connection, ShowEvent event) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO event("
                                + COLUMNS
                                + ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO NOTHING")) {
            insert.setString(1, event.id());
            insert.setString(2, event.channelId());
            insert.setString(3, event.type());
            insert.setLong(4, event.startFrame());
            insert.setLong(5, event.endFrame());
            insert.setLong(6, event.startUnixMillis());
            insert.setObject(7, event.confidence());
            insert.setObject(8, event.peakDb());
            insert.setString(9, event.sceneId());
            insert.setInt(10, event.acknowledged() ? 1 : 0);
            insert.setString(11, event.note());
            insert.setString(12, event.captureId());
            insert.executeUpdate();
        }
    }

    static Optional<ShowEvent> annotate(
            Connection connection, String id, Boolean acknowledged, String note)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "UPDATE event SET acknowledged = coalesce(?, acknowledged),"
                                + " note = coalesce(?, note) WHERE id = ? RETURNING "
                                + COLUMNS)) {
            update.setObject(1, acknowledged == null ? null : acknowledged ? 1 : 0);
            update.setString(2, note);
            update.setString(3, id);
            try (ResultSet row = update.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        }
    }

    static List<ShowEvent> find(Connection connection, EventQuery query) throws SQLException {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT " + COLUMNS + " FROM event WHERE 1");
        restrict(sql, values, "capture_id = ?", query.captureId());
        restrict(sql, values, "start_frame >= ?", query.sinceFrame());
        restrict(sql, values, "channel_id = ?", query.channelId());
        restrict(sql, values, "type = ?", query.type());
        sql.append(" ORDER BY start_unix_ms DESC, start_frame DESC, id LIMIT ")
                .append(query.limit());
        try (PreparedStatement select = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            List<ShowEvent> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        }
    }

    private static void restrict(
            StringBuilder sql, List<Object> values, String condition, Object value) {
        if (value != null) {
            sql.append(" AND ").append(condition);
            values.add(value);
        }
    }

    private static ShowEvent read(ResultSet row) throws SQLException {
        return new ShowEvent(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                number(row, 7),
                number(row, 8),
                row.getString(9),
                row.getInt(10) != 0,
                row.getString(11),
                row.getString(12));
    }

    private static Double number(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : (Double) value;
    }
}
