package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Boxes side by side, such as the label of a list item and its text.
 *
 * @param columns in reading order
 * @param whole whether they stay on one page
 */
record SideBox(List<Column> columns, boolean whole) implements Box {
    /** A box at its distance from the left, in points. */
    record Column(double x, Box box) {}

    SideBox {
        columns = List.copyOf(columns);
    }

    @Override
    public double height() {
        double height = 0;
        for (Column column : columns) {
            height = Math.max(height, column.box().height());
        }
        return height;
    }

    @Override
    public Cut cut(double room, boolean force) {
        if (whole || height() <= room + 0.01) {
            return Box.whole(this, room, force);
        }
        List<Column> fitting = new ArrayList<>();
        List<Column> rest = new ArrayList<>();
        for (Column column : columns) {
            Cut cut = column.box().cut(room, force);
            if (cut.fitting().isEmpty()) {
                return Cut.none(this);
            }
            cut.fitting().ifPresent(box -> fitting.add(new Column(column.x(), box)));
            cut.rest().ifPresent(box -> rest.add(new Column(column.x(), box)));
        }
        return new Cut(
                Optional.of(new SideBox(fitting, false)),
                rest.isEmpty() ? Optional.empty() : Optional.of(new SideBox(rest, false)));
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        columns.forEach(column -> column.box().draw(x + column.x(), y, canvas));
    }
}
