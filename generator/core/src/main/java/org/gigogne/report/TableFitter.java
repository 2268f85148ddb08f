package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;
import org.gigogne.report.Block.Cell;
import org.gigogne.report.ReportStyle.Padding;
import org.gigogne.report.Typesetter.Extent;

/**
 * Makes a table fit its place: as it is if it can; else with smaller text down to the least size of the style; else
 * with little room in the cells; and splits words at last. A single word that no column could hold does not shrink the
 * rest.
 */
final class TableFitter {
    /** Room for text, in points, in which words may be split without harm to the reading: about ten letters. */
    private static final double COMFORTABLE = 60;
    /** Room for text, in points, below which a column of split words can hardly be read: about five letters. */
    private static final double LEGIBLE = 22;

    private static final double STEP = 0.5;
    private static final double TIGHT = 0.25;

    private final ReportStyle style;
    private final BlockComposer blocks;

    TableFitter(ReportStyle style, BlockComposer blocks) {
        this.style = style;
        this.blocks = blocks;
    }

    /**
     * How a table fits.
     *
     * @param text look of the cells
     * @param padding of the cells
     * @param numbers where they end in their cells
     */
    record Fit(TextStyle text, Padding padding, DecimalAlignment numbers, ColumnWidths columns) {
        /** Whether some column is too narrow for what it holds. */
        boolean isHardlyLegible() {
            return textRoom() < LEGIBLE;
        }

        private boolean isComfortable() {
            return textRoom() >= COMFORTABLE;
        }

        /** In the narrowest column that splits words. */
        private double textRoom() {
            return columns.narrowestSplit() - 2 * padding.x();
        }
    }

    /**
     * The first fit that is comfortable, or else the last.
     *
     * @param text look of the cells in their natural size
     * @param width of the table in points
     */
    Fit fit(Block.Table table, TextStyle text, double width) {
        Padding padding = style.spacing().cell();
        Fit fit = fit(table, text, padding, width);
        for (TextStyle smaller : smaller(text)) {
            if (!fit.isComfortable()) {
                fit = fit(table, smaller, padding, width);
            }
        }
        return fit.isComfortable() ? fit : fit(table, fit.text(), new Padding(padding.x() * TIGHT, padding.y()), width);
    }

    private List<TextStyle> smaller(TextStyle text) {
        List<TextStyle> sizes = new ArrayList<>();
        double least = style.sizes().tableLeast();
        for (double size = text.sizePt() - STEP; size > least - STEP; size -= STEP) {
            sizes.add(text.size(Math.max(size, least)));
        }
        return sizes;
    }

    private Fit fit(Block.Table table, TextStyle text, Padding padding, double width) {
        DecimalAlignment numbers = new DecimalAlignment(
                table,
                (end, cell) -> end.isEmpty()
                        ? 0
                        : blocks.extent(List.of(new Inline.Words(end)), look(cell, text))
                                .most());
        ColumnWidths columns = new ColumnWidths(
                table,
                cell -> extent(cell.content(), look(cell, text)).plus(2 * padding.x() + numbers.indent(cell) + 0.5),
                width);
        return new Fit(text, padding, numbers, columns);
    }

    private static TextStyle look(Cell cell, TextStyle text) {
        return cell.header() ? text.bold() : text;
    }

    private Extent extent(List<Block> content, TextStyle text) {
        Extent extent = Extent.NONE;
        for (Block block : content) {
            if (block instanceof Block.Bare bare) {
                extent = extent.or(blocks.extent(bare.text(), text));
            } else if (block instanceof Block.Paragraph paragraph) {
                extent = extent.or(blocks.extent(paragraph.text(), text));
            } else if (block instanceof Block.Items items) {
                for (Block.Item item : items.items()) {
                    extent = extent.or(extent(item.content(), text).plus(20));
                }
            } else {
                extent = extent.or(new Extent(90, 220));
            }
        }
        return extent;
    }
}
