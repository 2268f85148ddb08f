package org.gigogne.report;

import java.util.List;

/**
 * A line of the table of contents: text, dots, page number; the whole is a link.
 *
 * @param lines the text, already narrowed to leave room for the number
 * @param page asks for the number of the page
 * @param width of the whole in points
 * @param dots colour of the dots
 */
record EntryBox(List<Line> lines, TextRun page, double width, int dots, Hyperlink link) implements Box {
    EntryBox {
        lines = List.copyOf(lines);
    }

    @Override
    public double height() {
        return lines.stream().mapToDouble(Line::height).sum();
    }

    @Override
    public Cut cut(double room, boolean force) {
        return Box.whole(this, room, force);
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        new LinesBox(lines, true).draw(x, y, canvas);
        Line last = lines.get(lines.size() - 1);
        double baseline = y + height() - last.height() + last.baseline();
        canvas.dots(x + last.width() + 6, baseline - 1, width - last.width() - 34, dots);
        canvas.text(x + width, baseline, page);
        canvas.link(x, y, width, height(), link);
    }
}
