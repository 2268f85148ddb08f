package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;

/** Sets the parts of a section side by side: two or three in a row; more of them in rows of two. */
final class ColumnsComposer {
    /** A figure takes the width that it asks for, up to this part of the row. */
    private static final double MOST_FIGURE = 0.52;

    private final ReportStyle.Spacing spacing;
    private final BlockComposer blocks;

    ColumnsComposer(ReportStyle.Spacing spacing, BlockComposer blocks) {
        this.spacing = spacing;
        this.blocks = blocks;
    }

    void compose(List<Block> parts, Setting setting, Sequence out) {
        int perRow = parts.size() == 3 ? 3 : 2;
        for (int start = 0; start < parts.size(); start += perRow) {
            addRow(parts.subList(start, Math.min(start + perRow, parts.size())), perRow, setting, out);
        }
    }

    private void addRow(List<Block> parts, int perRow, Setting setting, Sequence out) {
        double[] widths = widths(parts, perRow, setting.width() - spacing.columnsGapPt() * (perRow - 1));
        List<SideBox.Column> columns = new ArrayList<>();
        double x = 0;
        double before = spacing.columns().before();
        for (int i = 0; i < parts.size(); i++) {
            StackBox column = blocks.stack(List.of(parts.get(i)), setting.width(widths[i]));
            columns.add(new SideBox.Column(x, column));
            before = Math.max(before, column.roomBefore());
            x += widths[i] + spacing.columnsGapPt();
        }
        Box row = BlockComposer.keep(new SideBox(columns, false), setting);
        out.add(before, row, spacing.columns().after(), false);
    }

    /** Equal widths; a figure beside one other part takes what it needs. */
    private static double[] widths(List<Block> parts, int perRow, double room) {
        double[] widths = new double[parts.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = room / perRow;
        }
        for (int i = 0; i < widths.length && widths.length == 2; i++) {
            boolean onlyFigure = parts.get(i) instanceof Block.Figure && !(parts.get(1 - i) instanceof Block.Figure);
            if (onlyFigure) {
                Block.Figure figure = (Block.Figure) parts.get(i);
                widths[i] = Math.min(FigureComposer.naturalWidth(figure), room * MOST_FIGURE);
                widths[1 - i] = room - widths[i];
            }
        }
        return widths;
    }
}
