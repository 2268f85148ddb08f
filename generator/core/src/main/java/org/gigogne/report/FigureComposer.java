package org.gigogne.report;

import java.util.List;
import org.gigogne.report.Block.Art;
import org.gigogne.report.ReportStyle.Around;
import org.gigogne.report.TagNode.Attribute;

/** Sets figures: a drawing or an image in its size on the page, and its caption. */
final class FigureComposer {
    /** In points; a caption of hundreds of lines leaves no room on its page. */
    private static final double LEAST_HEIGHT = 72;
    /** A photograph on end would fill the page. */
    private static final double MOST_OF_PAGE = 0.6;

    private final ReportStyle style;
    private final BlockComposer blocks;
    private final SvgLabels labels;

    FigureComposer(ReportStyle style, Typesetter typesetter, BlockComposer blocks) {
        this.style = style;
        this.blocks = blocks;
        this.labels = new SvgLabels(typesetter, style.colours().text());
    }

    /** Width of a figure that nothing narrows, in points; infinite for a text in the place of an image. */
    static double naturalWidth(Block.Figure figure) {
        if (figure.art() instanceof Art.Vector vector) {
            return vector.viewBox().width() * Artwork.POINTS_PER_PIXEL;
        }
        return figure.art() instanceof Art.Pixels pixels ? pixels.raster().widthPt() : Double.POSITIVE_INFINITY;
    }

    /** The caption stands beside the figure in the structure: screen readers skip what is in it. */
    void compose(Block.Figure figure, Setting setting, Sequence out) {
        TagNode group = BlockComposer.element("Div", figure.identity(), setting);
        TagNode node = group.child("Figure").with(Attribute.ALTERNATIVE, figure.alternative());
        LinesBox caption = caption(figure.caption(), group, setting);
        double captionHeight = caption.lines().isEmpty() ? 0 : caption.height() + 4;
        double room = Math.max(setting.pageRoom() - captionHeight, LEAST_HEIGHT);
        Sequence parts = new Sequence();
        parts.add(0, box(figure, node, setting, room), 4, true);
        parts.add(0, caption, 0, false);
        out.anchor(figure.identity().id());
        Around around = style.spacing().figure();
        out.add(around.before(), BlockComposer.keep(parts.stack(), setting), around.after(), false);
    }

    private LinesBox caption(List<Inline> caption, TagNode group, Setting setting) {
        if (caption.isEmpty()) {
            return new LinesBox(List.of(), true);
        }
        return blocks.lines(caption, setting.in(group.child("Caption")).text(small(setting)));
    }

    private Box box(Block.Figure figure, TagNode node, Setting setting, double height) {
        if (figure.art() instanceof Art.Vector vector) {
            Slot slot = node.slot();
            Drawing drawing = new Drawing(vector.shapes(), labels.of(vector.svg(), slot), vector.viewBox());
            return DrawingBox.natural(drawing, setting.width(), height, slot);
        } else if (figure.art() instanceof Art.Pixels pixels) {
            double most = Math.min(height, setting.pageRoom() * MOST_OF_PAGE);
            return DrawingBox.natural(pixels.raster(), setting.width(), most, node.slot());
        }
        return alternative(figure, node, setting);
    }

    /** Stands where the image would: who sees the page then knows as much as who has it read out. */
    private Box alternative(Block.Figure figure, TagNode node, Setting setting) {
        FrameBox.Look look = FrameBox.Look.bordered(style.spacing().cardPadding(), style.colours());
        Setting inner = setting.in(node).text(small(setting)).width(setting.width() - 2 * look.horizontal());
        Box text = blocks.lines(List.of(new Inline.Words(figure.alternative())), inner);
        return new FrameBox(text, setting.width(), look, 0, 0);
    }

    private TextStyle small(Setting setting) {
        return setting.text().size(style.sizes().note()).colour(style.colours().muted());
    }
}
