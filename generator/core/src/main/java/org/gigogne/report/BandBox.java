package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gigogne.report.ReportStyle.Padding;
import org.jspecify.annotations.Nullable;

/** Rows of a table that row-spanning cells hold together; most often one row. */
final class BandBox implements Box {
    /**
     * A cell in the band.
     *
     * @param x from the left of the table in points
     * @param width in points, padding included
     * @param padding around the content
     * @param content empty for an empty cell
     * @param repeated whether it stood on the page before and is repeated, as an artifact
     * @param rule line below, 0xRRGGBB
     */
    record GridCell(
            int row,
            int rowSpan,
            double x,
            double width,
            Padding padding,
            Optional<Box> content,
            boolean repeated,
            @Nullable Integer ground,
            int rule) {
        double need() {
            return content.map(Box::height).orElse(0.0) + 2 * padding.y();
        }

        GridCell with(int newRow, int newSpan, Optional<Box> newContent) {
            return new GridCell(newRow, newSpan, x, width, padding, newContent, repeated, ground, rule);
        }

        /** What goes on below a cut: the rest, or all of it again if nothing is left. */
        GridCell continued(int newSpan, Parts parts) {
            return parts.rest().isPresent()
                    ? with(0, newSpan, parts.rest())
                    : new GridCell(0, newSpan, x, width, padding, content, true, ground, rule);
        }
    }

    private final int rows;
    private final List<GridCell> cells;
    /** Known from the start: each page asks the whole rest of a table how high it is. */
    private final double[] heights;

    /**
     * Makes a band.
     *
     * @param rows how many rows
     * @param cells in reading order; their rows count from 0 within the band
     */
    BandBox(int rows, List<GridCell> cells) {
        this.rows = rows;
        this.cells = List.copyOf(cells);
        this.heights = heights(rows, this.cells);
    }

    /** A row is as high as its highest cell; a spanning cell that needs more stretches its last row. */
    private static double[] heights(int rows, List<GridCell> cells) {
        double[] heights = new double[rows];
        for (GridCell cell : cells) {
            if (cell.rowSpan() == 1) {
                heights[cell.row()] = Math.max(heights[cell.row()], cell.need());
            }
        }
        for (GridCell cell : cells) {
            double missing = cell.need() - Lengths.sum(heights, cell.row(), cell.row() + cell.rowSpan());
            if (missing > 0) {
                heights[cell.row() + cell.rowSpan() - 1] += missing;
            }
        }
        return heights;
    }

    @Override
    public double height() {
        return Lengths.sum(heights, 0, rows);
    }

    /** Cuts below the last row that fits; within the first row only if forced. */
    @Override
    public Cut cut(double room, boolean force) {
        int fitting = 0;
        while (fitting < rows && Lengths.sum(heights, 0, fitting + 1) <= room + 0.01) {
            fitting++;
        }
        if (fitting == rows) {
            return Cut.all(this);
        }
        if (fitting > 0) {
            return cutBelow(fitting);
        }
        return force ? cutWithin(room) : Cut.none(this);
    }

    private Cut cutBelow(int last) {
        List<GridCell> above = new ArrayList<>();
        List<GridCell> below = new ArrayList<>();
        for (GridCell cell : cells) {
            int end = cell.row() + cell.rowSpan();
            if (end <= last) {
                above.add(cell);
            } else if (cell.row() >= last) {
                below.add(cell.with(cell.row() - last, cell.rowSpan(), cell.content()));
            } else {
                Parts parts = Parts.of(cell, Lengths.sum(heights, cell.row(), last));
                above.add(cell.with(cell.row(), last - cell.row(), parts.fitting()));
                below.add(cell.continued(end - last, parts));
            }
        }
        return Cut.of(new BandBox(last, above), new BandBox(rows - last, below));
    }

    private Cut cutWithin(double room) {
        List<GridCell> above = new ArrayList<>();
        List<GridCell> below = new ArrayList<>();
        boolean more = rows > 1;
        for (GridCell cell : cells) {
            if (cell.row() > 0) {
                below.add(cell);
                continue;
            }
            Parts parts = Parts.of(cell, room);
            more |= parts.rest().isPresent();
            above.add(cell.with(0, 1, parts.fitting()));
            below.add(cell.with(0, cell.rowSpan(), parts.rest()));
        }
        Box fitting = new BandBox(1, above);
        return more ? Cut.of(fitting, new BandBox(rows, below)) : Cut.all(fitting);
    }

    /** Content of a cell, cut. */
    private record Parts(Optional<Box> fitting, Optional<Box> rest) {
        static Parts of(GridCell cell, double room) {
            return cell.content()
                    .map(box -> box.cut(room - 2 * cell.padding().y(), true))
                    .map(cut -> new Parts(cut.fitting(), cut.rest()))
                    .orElseGet(() -> new Parts(Optional.empty(), Optional.empty()));
        }
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        for (GridCell cell : cells) {
            double top = y + Lengths.sum(heights, 0, cell.row());
            double height = Lengths.sum(heights, cell.row(), cell.row() + cell.rowSpan());
            Integer ground = cell.ground();
            if (ground != null) {
                canvas.fill(x + cell.x(), top, cell.width(), height, ground);
            }
            canvas.fill(x + cell.x(), top + height - 0.5, cell.width(), 0.5, cell.rule());
            Canvas inner = cell.repeated() ? new ArtifactCanvas(canvas) : canvas;
            cell.content()
                    .ifPresent(box -> box.draw(
                            x + cell.x() + cell.padding().x(),
                            top + cell.padding().y(),
                            inner));
        }
    }
}
