package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;
import org.gigogne.report.TagNode.Attribute;
import org.gigogne.report.Typesetter.Align;

/** Sets lists, definitions and key figures. */
final class ListComposer {
    private static final double BULLET_INDENT = 14;
    private static final double NUMBER_INDENT = 20;
    private static final double LEAST_TILE = 104;

    /** Definitions that take less than this part of a page stay together. */
    private static final double SHORT = 0.2;

    private final ReportStyle style;
    private final ReportStyle.Spacing spacing;
    private final BlockComposer blocks;

    ListComposer(ReportStyle style, BlockComposer blocks) {
        this.style = style;
        this.spacing = style.spacing();
        this.blocks = blocks;
    }

    void compose(Block.Items list, Setting setting, Sequence out) {
        TagNode node = BlockComposer.element("L", list.identity(), setting)
                .with(Attribute.LIST_NUMBERING, list.ordered() ? "Decimal" : "Disc");
        double indent = list.ordered() ? NUMBER_INDENT : BULLET_INDENT;
        out.anchor(list.identity().id());
        int number = 0;
        for (Block.Item item : list.items()) {
            number++;
            TagNode element = BlockComposer.element("LI", item.identity(), setting.in(node));
            String label = list.ordered() ? number + "." : "•";
            TextStyle look = setting.text().colour(style.colours().accent());
            Box mark = blocks.lines(
                    List.of(new Inline.Words(label)),
                    setting.in(element.child("Lbl")).text(look).align(Align.LEFT));
            Box body = blocks.stack(
                    item.content(), setting.in(element.child("LBody")).width(Math.max(setting.width() - indent, 20)));
            boolean last = number == list.items().size();
            out.anchor(item.identity().id());
            out.add(
                    0,
                    new SideBox(List.of(new SideBox.Column(2, mark), new SideBox.Column(indent, body)), false),
                    setting.text().sizePt() * (last ? spacing.paragraph() : spacing.item()),
                    false);
        }
    }

    void compose(Block.Definitions list, Setting setting, Sequence out) {
        TagNode node = BlockComposer.element("L", list.identity(), setting);
        double termWidth = setting.width() * 0.27;
        double x = termWidth + 12;
        Sequence rows = new Sequence();
        for (Block.Definition definition : list.definitions()) {
            TagNode element = node.child("LI");
            Box term = blocks.lines(
                    definition.term(),
                    setting.in(element.child("Lbl")).text(setting.text().bold()).width(termWidth));
            Box body = blocks.stack(
                    definition.content(), setting.in(element.child("LBody")).width(setting.width() - x));
            rows.add(
                    0,
                    new SideBox(List.of(new SideBox.Column(0, term), new SideBox.Column(x, body)), false),
                    setting.text().sizePt() * spacing.definition(),
                    false);
        }
        Box box = rows.stack();
        boolean isShort = box.height() < setting.pageRoom() * SHORT;
        out.anchor(list.identity().id());
        out.add(
                0,
                isShort ? BlockComposer.keep(box, setting) : box,
                setting.text().sizePt() * spacing.definition(),
                false);
    }

    void compose(Block.Tiles list, Setting setting, Sequence out) {
        TagNode node = BlockComposer.element("L", list.identity(), setting);
        int count = list.tiles().size();
        double gap = spacing.tilesGapPt();
        int most = Math.max(1, (int) ((setting.width() + gap) / (LEAST_TILE + gap)));
        int rows = (count + most - 1) / most;
        int columns = (count + rows - 1) / rows;
        double width = (setting.width() - gap * (columns - 1)) / columns;
        Sequence stack = new Sequence();
        for (int start = 0; start < count; start += columns) {
            List<Box> contents = new ArrayList<>();
            for (Block.Tile tile : list.tiles().subList(start, Math.min(start + columns, count))) {
                contents.add(tile(
                        tile,
                        setting.in(node.child("LI"))
                                .width(width - 2 * spacing.tilePadding().x())));
            }
            stack.add(0, row(contents, width), gap, false);
        }
        out.anchor(list.identity().id());
        out.add(
                spacing.tiles().before(),
                BlockComposer.keep(stack.stack(), setting),
                spacing.tiles().after(),
                false);
    }

    private Box tile(Block.Tile tile, Setting setting) {
        TextStyle small = setting.text()
                .size(style.sizes().note())
                .colour(style.colours().muted())
                .leading(1.25);
        TextStyle large = setting.text()
                .bold()
                .size(style.sizes().figure())
                .colour(style.colours().accent())
                .leading(1.15);
        Box label = blocks.lines(
                tile.label(), setting.in(setting.tag().child("Lbl")).text(small));
        Box value = blocks.lines(
                tile.value(), setting.in(setting.tag().child("LBody")).text(large));
        return new StackBox(List.of(new StackBox.Child(0, value, true), new StackBox.Child(2, label, false)));
    }

    private Box row(List<Box> contents, double width) {
        double least = contents.stream().mapToDouble(Box::height).max().orElse(0);
        FrameBox.Look look = FrameBox.Look.grounded(spacing.tilePadding(), style.colours());
        List<SideBox.Column> columns = new ArrayList<>();
        for (Box content : contents) {
            columns.add(new SideBox.Column(
                    columns.size() * (width + spacing.tilesGapPt()),
                    new FrameBox(content, width, look, least, FrameBox.WHOLE)));
        }
        return new SideBox(columns, true);
    }
}
