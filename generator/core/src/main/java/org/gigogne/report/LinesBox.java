package org.gigogne.report;

import java.util.List;

/**
 * Lines of one paragraph.
 *
 * @param lines from top to bottom; may be none
 * @param whole whether they must stay together, as those of a heading
 */
record LinesBox(List<Line> lines, boolean whole) implements Box {
    LinesBox {
        lines = List.copyOf(lines);
    }

    @Override
    public double height() {
        double height = 0;
        for (Line line : lines) {
            height += line.height();
        }
        return height;
    }

    /** Leaves no line of a longer paragraph alone at the foot or at the head of a page. */
    @Override
    public Cut cut(double room, boolean force) {
        if (lines.isEmpty() || height() <= room + 0.01) {
            return Cut.all(this);
        }
        int fitting = 0;
        double used = 0;
        while (fitting < lines.size() && used + lines.get(fitting).height() <= room + 0.01) {
            used += lines.get(fitting).height();
            fitting++;
        }
        int kept = Math.min(fitting, lines.size() - 2);
        if (whole || kept < 2) {
            kept = force ? Math.max(1, fitting) : 0;
        }
        if (kept == 0) {
            return Cut.none(this);
        }
        return kept == lines.size()
                ? Cut.all(this)
                : Cut.of(
                        new LinesBox(lines.subList(0, kept), whole),
                        new LinesBox(lines.subList(kept, lines.size()), whole));
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        double top = y;
        for (Line line : lines) {
            line.draw(x, top, canvas);
            top += line.height();
        }
    }
}
