package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gigogne.report.Block.Cell;
import org.gigogne.report.Block.RowGroup;
import org.gigogne.report.Block.RowGroup.Part;
import org.gigogne.report.TagNode.Attribute;
import org.gigogne.report.Typesetter.Align;
import org.jspecify.annotations.Nullable;

/** Sets tables: widths from what the cells hold, rows tied by spanning cells as bands. */
final class TableComposer {
    /** Part of a page; lower tables are not divided. */
    private static final double SHORT = 0.28;

    private final ReportStyle style;
    private final BlockComposer blocks;
    private final Findings findings;
    private final TableFitter fitter;

    TableComposer(ReportStyle style, BlockComposer blocks, Findings findings) {
        this.style = style;
        this.blocks = blocks;
        this.findings = findings;
        this.fitter = new TableFitter(style, blocks);
    }

    void compose(Block.Table table, Setting setting, Sequence out) {
        TextStyle text = setting.text().size(style.sizes().table()).leading(1.3);
        TagNode node = BlockComposer.element("Table", table.identity(), setting);
        Setting inner = setting.in(node).text(text);
        out.anchor(table.identity().id());
        Sequence parts = new Sequence();
        if (!table.caption().isEmpty()) {
            TextStyle look = text.bold().colour(style.colours().text());
            parts.add(
                    0,
                    blocks.lines(
                            table.caption(), inner.in(node.child("Caption")).text(look)),
                    5,
                    true);
        }
        TableFitter.Fit fit = fitter.fit(table, text, setting.width());
        if (fit.isHardlyLegible()) {
            findings.tooWide(table, setting.page() == PageFormat.Kind.LANDSCAPE);
        }
        List<BandBox> head = new ArrayList<>();
        List<BandBox> body = new ArrayList<>();
        for (RowGroup group : table.groups()) {
            (group.part() == Part.HEAD && body.isEmpty() ? head : body)
                    .addAll(bands(group, fit, inner.text(fit.text())));
        }
        double headHeight = head.stream().mapToDouble(BandBox::height).sum();
        if (headHeight > setting.pageRoom() / 3) {
            body.addAll(0, head);
            head.clear();
        }
        parts.add(0, new TableBox(head, body, false, setting.pageRoom()), 0, false);
        StackBox box = parts.stack();
        boolean isShort = box.height() < setting.pageRoom() * SHORT;
        out.add(
                style.spacing().table().before(),
                isShort ? BlockComposer.keep(box, setting) : box,
                style.spacing().table().after(),
                false);
    }

    private List<BandBox> bands(RowGroup group, TableFitter.Fit fit, Setting setting) {
        String role = switch (group.part()) {
            case HEAD -> "THead";
            case BODY -> "TBody";
            case FOOT -> "TFoot";
        };
        TagNode part = setting.tag().child(role);
        List<BandBox> bands = new ArrayList<>();
        List<BandBox.GridCell> cells = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int r = 0; r < group.rows().size(); r++) {
            TagNode row = part.child("TR");
            for (Cell cell : group.rows().get(r).cells()) {
                cells.add(cell(cell, r - start, group.part(), fit, setting.in(row)));
                end = Math.max(end, r + cell.rowSpan());
            }
            if (end == r + 1) {
                bands.add(new BandBox(end - start, cells));
                cells.clear();
                start = end;
            }
        }
        return bands;
    }

    private BandBox.GridCell cell(Cell cell, int row, Part part, TableFitter.Fit fit, Setting setting) {
        double x = fit.columns().between(0, cell.column());
        double width = fit.columns().between(cell.column(), cell.column() + cell.columnSpan());
        TagNode node = BlockComposer.element(cell.header() ? "TH" : "TD", cell.identity(), setting)
                .with(Attribute.SCOPE, cell.scope())
                .with(Attribute.COLUMN_SPAN, cell.columnSpan() > 1 ? Integer.toString(cell.columnSpan()) : "")
                .with(Attribute.ROW_SPAN, cell.rowSpan() > 1 ? Integer.toString(cell.rowSpan()) : "");
        boolean strong = cell.header() || part == Part.FOOT;
        Setting inner = setting.in(node)
                .text(strong ? setting.text().bold() : setting.text())
                .align(cell.numeric() ? Align.RIGHT : Align.LEFT)
                .width(width - 2 * fit.padding().x() - fit.numbers().indent(cell));
        StackBox content = blocks.stack(cell.content(), inner);
        Optional<Box> box = content.children().isEmpty() ? Optional.empty() : Optional.of(content);
        return new BandBox.GridCell(row, cell.rowSpan(), x, width, fit.padding(), box, false, ground(part), rule(part));
    }

    private @Nullable Integer ground(Part part) {
        return part == Part.BODY ? null : Integer.valueOf(style.colours().tint());
    }

    private int rule(Part part) {
        return part == Part.HEAD ? style.colours().accent() : style.colours().rule();
    }
}
