package org.gigogne.report;

import java.util.List;
import org.gigogne.problem.Location;
import org.gigogne.report.Block.Identity;
import org.gigogne.report.Block.Paragraph;
import org.gigogne.report.Block.Section;
import org.gigogne.report.ReportStyle.Around;
import org.gigogne.report.TagNode.Attribute;
import org.gigogne.report.Typesetter.Align;

/** Sets blocks as boxes, and builds the structure tree beside them. */
final class BlockComposer {
    /** A card that does not fit begins at the foot of a page only if this part of the page is left. */
    private static final double LEAST_START = 0.42;
    /** In sizes of the title of the report, which most often stands at the top of its page. */
    private static final double ABOVE_TITLE = 0.6;

    private static final double BELOW_COVER_TITLE = 0.5;

    /** A paragraph of more lines does not have to stand on the page of the table that follows. */
    private static final double INTRODUCTION_LINES = 3.5;

    private final ReportStyle style;
    private final InlineComposer inlines;
    private final Typesetter typesetter;
    private final TableComposer tables;
    private final ListComposer lists;
    private final ColumnsComposer columns;
    private final ContentsComposer contents;
    private final FigureComposer figures;

    BlockComposer(ReportStyle style, Typesetter typesetter, Findings findings) {
        this.style = style;
        this.typesetter = typesetter;
        this.inlines = new InlineComposer(style);
        this.tables = new TableComposer(style, this, findings);
        this.lists = new ListComposer(style, this);
        this.columns = new ColumnsComposer(style.spacing(), this);
        this.contents = new ContentsComposer(style, this);
        this.figures = new FigureComposer(style, typesetter, this);
    }

    /** Sets the blocks one after the other. */
    void compose(List<Block> blocks, Setting setting, Sequence out) {
        for (int i = 0; i < blocks.size(); i++) {
            compose(blocks.get(i), setting, out);
            if (blocks.get(i) instanceof Paragraph
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1) instanceof Block.Table) {
                // A few lines before a table introduce it.
                out.keepLastWithNext(INTRODUCTION_LINES * setting.text().lineHeightPt());
            }
        }
    }

    /** Sets the blocks as one box. */
    StackBox stack(List<Block> blocks, Setting setting) {
        Sequence sequence = new Sequence();
        compose(blocks, setting, sequence);
        return sequence.stack();
    }

    /** Sets text as lines in an element. */
    LinesBox lines(List<Inline> text, Setting setting) {
        return new LinesBox(lineList(text, setting), false);
    }

    List<Line> lineList(List<Inline> text, Setting setting) {
        return typesetter.lines(inlines.compose(text, setting.text(), setting.tag()), setting.width(), setting.align());
    }

    Typesetter.Extent extent(List<Inline> text, TextStyle look) {
        return typesetter.extent(inlines.compose(text, look, new TagNode("Span", Location.ofFile(""))));
    }

    /** A new element in that of the setting. */
    static TagNode element(String role, Identity identity, Setting setting) {
        return setting.tag().child(role).from(identity.place()).with(Attribute.LANGUAGE, identity.language());
    }

    private void compose(Block block, Setting setting, Sequence out) {
        if (block instanceof Block.Bare bare) {
            out.add(0, lines(bare.text(), setting), 3, false);
        } else if (block instanceof Block.Heading heading) {
            composeHeading(heading, setting, out);
        } else if (block instanceof Paragraph paragraph) {
            composeParagraph(paragraph, setting, out);
        } else if (block instanceof Block.Items items) {
            lists.compose(items, setting, out);
        } else if (block instanceof Block.Definitions definitions) {
            lists.compose(definitions, setting, out);
        } else if (block instanceof Block.Tiles tiles) {
            lists.compose(tiles, setting, out);
        } else if (block instanceof Block.Table table) {
            tables.compose(table, setting, out);
        } else if (block instanceof Block.Figure figure) {
            figures.compose(figure, setting, out);
        } else if (block instanceof Block.Callout callout) {
            composeCallout(callout, setting, out);
        } else if (block instanceof Section section) {
            composeSection(section, setting, out);
        } else if (block instanceof Block.Banner banner) {
            composeBanner(banner, setting, out);
        } else if (block instanceof Block.Contents table) {
            contents.compose(table, setting, out);
        }
    }

    private void composeHeading(Block.Heading heading, Setting setting, Sequence out) {
        int level = heading.level();
        boolean huge = setting.cover() && level == 1;
        double size = huge ? style.sizes().cover() : style.sizes().headings().get(level - 1);
        TextStyle look = setting.text()
                .bold()
                .whole()
                .size(size)
                .leading(1.18)
                .colour(level <= 3 ? style.colours().accent() : style.colours().text());
        TagNode node = element("H" + level, heading.identity(), setting);
        LinesBox box = new LinesBox(
                lineList(heading.text(), setting.in(node).text(look).align(Align.LEFT)), true);
        out.anchor(heading.identity().id());
        Bookmark bookmark = new Bookmark(level, Inline.text(heading.text()).strip());
        out.add(
                size * (level == 1 ? ABOVE_TITLE : style.spacing().heading().before()),
                new AnchorBox(box, List.of(), bookmark),
                huge
                        ? size * BELOW_COVER_TITLE
                        : 3 + size * style.spacing().heading().after(),
                true);
    }

    private void composeParagraph(Paragraph paragraph, Setting setting, Sequence out) {
        TextStyle look = switch (paragraph.kind()) {
            case BODY -> setting.cover() ? setting.text().size(style.sizes().lead()) : setting.text();
            case LEAD ->
                setting.text()
                        .size(style.sizes().lead() * (setting.cover() ? 1.2 : 1))
                        .colour(style.colours().muted());
            case NOTE ->
                setting.text().size(style.sizes().note()).colour(style.colours().muted());
        };
        out.anchor(paragraph.identity().id());
        TagNode node = element("P", paragraph.identity(), setting);
        double after = setting.text().sizePt() * style.spacing().paragraph();
        out.add(0, lines(paragraph.text(), setting.in(node).text(look)), after, false);
    }

    private void composeCallout(Block.Callout callout, Setting setting, Sequence out) {
        TagNode node = element("Div", callout.identity(), setting);
        FrameBox.Look look = FrameBox.Look.grounded(style.spacing().asidePadding(), style.colours());
        frame(callout.identity(), callout.content(), setting.in(node), look, out);
    }

    private void composeSection(Section section, Setting setting, Sequence out) {
        Setting inner = setting.in(element("Sect", section.identity(), setting));
        switch (section.kind()) {
            case PLAIN -> {
                out.anchor(section.identity().id());
                compose(section.content(), inner, out);
            }
            case CARD -> {
                FrameBox.Look look = FrameBox.Look.bordered(style.spacing().cardPadding(), style.colours());
                frame(section.identity(), section.content(), inner, look, out);
            }
            case COLUMNS -> {
                out.anchor(section.identity().id());
                columns.compose(section.content(), inner, out);
            }
            case NEW_PAGE -> {
                out.turn(out.kind());
                out.anchor(section.identity().id());
                compose(section.content(), inner, out);
            }
            case LANDSCAPE -> {
                PageFormat.Kind before = out.turn(PageFormat.Kind.LANDSCAPE);
                out.anchor(section.identity().id());
                compose(section.content(), inner.on(format(PageFormat.Kind.LANDSCAPE)), out);
                out.turn(before);
            }
        }
    }

    private void composeBanner(Block.Banner banner, Setting setting, Sequence out) {
        Setting inner = setting.in(element("Div", banner.identity(), setting));
        if (banner.cover()) {
            out.turn(PageFormat.Kind.COVER);
            out.anchor(banner.identity().id());
            compose(banner.content(), inner.on(format(PageFormat.Kind.COVER)), out);
            out.turn(PageFormat.Kind.PORTRAIT);
            return;
        }
        FrameBox.Look rule = new FrameBox.Look(0, 0, null, null, null);
        out.anchor(banner.identity().id());
        out.add(0, new FrameBox(stack(banner.content(), inner), setting.width(), rule, 0, 0), 10, false);
    }

    private void frame(Identity identity, List<Block> content, Setting setting, FrameBox.Look look, Sequence out) {
        double width = setting.width() - 2 * look.horizontal();
        StackBox stack = stack(content, setting.width(width));
        if (stack.children().isEmpty()) {
            out.anchor(identity.id());
            return;
        }
        boolean fits = stack.height() + 2 * look.vertical() <= setting.pageRoom();
        double start = fits ? setting.pageRoom() * LEAST_START : 0;
        out.anchor(identity.id());
        Around around = style.spacing().card();
        out.add(around.before(), new FrameBox(stack, setting.width(), look, 0, start), around.after(), false);
    }

    /** The same box, kept on one page if one can hold it. */
    static Box keep(Box box, Setting setting) {
        double start = box.height() <= setting.pageRoom() ? FrameBox.WHOLE : 0;
        return new FrameBox(box, setting.width(), FrameBox.INVISIBLE, 0, start);
    }

    private PageFormat format(PageFormat.Kind kind) {
        return new PageFormat(kind, style.margins());
    }
}
