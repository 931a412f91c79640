package org.micwise.show.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the file holds, as far as the show goes: the last commit's rows. The next commit writes the
 * difference to these.
 */
final class SavedRows {
    /**
     * What must be written.
     *
     * @param deleted rows to delete by their key
     * @param written rows that are new or different
     */
    record Difference(Table table, List<Row> deleted, List<Row> written) {
        boolean isEmpty() {
            return deleted.isEmpty() && written.isEmpty();
        }
    }

    private final Map<Scope, Map<List<Object>, Row>> rows = new HashMap<>();

    /** The rows as they were read from the file. */
    SavedRows(Map<Table, List<Row>> read) {
        read.forEach((table, all) -> all.forEach(row -> put(table, row)));
    }

    /** No rows at all, as in a new file. */
    SavedRows() {}

    /** Compares a scope with what it should be. */
    Difference difference(Scope scope, List<Row> wanted) {
        Map<List<Object>, Row> gone = new HashMap<>(rows.getOrDefault(scope, Map.of()));
        List<Row> written = new ArrayList<>();
        for (Row row : wanted) {
            Row saved = gone.remove(row.key(scope.table().keyLength()));
            if (!row.equals(saved)) {
                written.add(row);
            }
        }
        return new Difference(scope.table(), List.copyOf(gone.values()), written);
    }

    /** Takes note that a difference was written. */
    void apply(Difference difference) {
        Table table = difference.table();
        for (Row row : difference.deleted()) {
            rows.get(Scope.of(table, row)).remove(row.key(table.keyLength()));
        }
        difference.written().forEach(row -> put(table, row));
    }

    private void put(Table table, Row row) {
        rows.computeIfAbsent(Scope.of(table, row), scope -> new HashMap<>())
                .put(row.key(table.keyLength()), row);
    }
}
