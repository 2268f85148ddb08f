package org.gigogne.report;

import org.gigogne.report.ReportStyle.Colours;
import org.gigogne.report.ReportStyle.Padding;
import org.jspecify.annotations.Nullable;

/**
 * A box with a ground, a bar or a border around it.
 *
 * @param width outer width in points
 * @param least height of the content at least, in points
 * @param start room that must be left on a page to begin it there and go on overleaf, in points; {@link #WHOLE} for
 *     what is never cut unless no page can hold it
 */
record FrameBox(Box content, double width, Look look, double least, double start) implements Box {
    /** How a frame looks: padding in points; no colour, no such part. */
    record Look(
            double horizontal,
            double vertical,
            @Nullable Integer ground,
            @Nullable Integer bar,
            @Nullable Integer border) {
        /** A tinted ground with a bar. */
        static Look grounded(Padding padding, Colours colours) {
            return new Look(padding.x(), padding.y(), colours.tint(), colours.accent(), null);
        }

        /** A thin line all around. */
        static Look bordered(Padding padding, Colours colours) {
            return new Look(padding.x(), padding.y(), null, null, colours.rule());
        }
    }

    static final Look INVISIBLE = new Look(0, 0, null, null, null);
    /** Never cut. */
    static final double WHOLE = Double.POSITIVE_INFINITY;

    /** Less than this is not worth a page of its own. */
    private static final double LEAST_REST = 70;

    private static final double BAR = 3;
    private static final double BORDER = 0.7;

    @Override
    public double height() {
        return Math.max(content.height(), least) + 2 * look.vertical();
    }

    @Override
    public Cut cut(double room, boolean force) {
        if (height() <= room + 0.01) {
            return Cut.all(this);
        }
        if (room < start && !force) {
            return Cut.none(this);
        }
        Cut cut = content.cut(room - 2 * look.vertical(), force);
        if (start > 0
                && !force
                && cut.rest().filter(rest -> rest.height() < LEAST_REST).isPresent()) {
            return Cut.none(this);
        }
        return new Cut(cut.fitting().map(this::around), cut.rest().map(this::around));
    }

    private Box around(Box part) {
        return new FrameBox(part, width, look, 0, 0);
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        double height = height();
        Integer ground = look.ground();
        if (ground != null) {
            canvas.fill(x, y, width, height, ground);
        }
        Integer bar = look.bar();
        if (bar != null) {
            canvas.fill(x, y, BAR, height, bar);
        }
        Integer border = look.border();
        if (border != null) {
            canvas.fill(x, y, width, BORDER, border);
            canvas.fill(x, y + height - BORDER, width, BORDER, border);
            canvas.fill(x, y, BORDER, height, border);
            canvas.fill(x + width - BORDER, y, BORDER, height, border);
        }
        content.draw(x + look.horizontal(), y + look.vertical(), canvas);
    }
}
