package org.micwise.bench.capture;

import java.util.ArrayList;
import java.util.List;

/** A plain table on stdout: the first column to the left, all others to the right. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... headings) {
        rows.add(List.of(headings));
    }

    void row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell instanceof Double number ? "%.2f".formatted(number) : cell.toString());
        }
        rows.add(row);
    }

    void print(String title) {
        System.out.printf("%n%s%n%n", title);
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int width = rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
                String format = i == 0 ? "%-" + width + "s" : "  %" + width + "s";
                line.append(format.formatted(row.get(i)));
            }
            System.out.println(line.toString().stripTrailing());
        }
    }
}
