package org.gigogne.report;

import java.util.List;

/** Sets the table of contents: each line is a link with the page number of its target. */
final class ContentsComposer {
    private static final double INDENT = 14;
    private static final double NUMBER_ROOM = 40;

    private final ReportStyle style;
    private final BlockComposer blocks;

    ContentsComposer(ReportStyle style, BlockComposer blocks) {
        this.style = style;
        this.blocks = blocks;
    }

    void compose(Block.Contents contents, Setting setting, Sequence out) {
        TagNode section = BlockComposer.element("Sect", contents.identity(), setting);
        out.anchor(contents.identity().id());
        blocks.compose(contents.heading(), setting.in(section), out);
        compose(contents.entries(), 0, setting.in(section.child("TOC")), out);
    }

    private void compose(List<Block.Entry> entries, int depth, Setting setting, Sequence out) {
        for (Block.Entry entry : entries) {
            TagNode link = setting.tag().child("TOCI").child("Reference").child("Link");
            TextStyle look = depth == 0 ? setting.text().bold() : setting.text();
            double indent = depth * INDENT;
            double width = setting.width() - indent;
            List<Line> lines =
                    blocks.lineList(entry.text(), setting.in(link).text(look).width(width - NUMBER_ROOM));
            if (lines.isEmpty()) {
                continue;
            }
            TextRun first = lines.get(0).pieces().get(0).run();
            TextRun page =
                    new TextRun("", "", entry.target(), first.font(), look.sizePt(), look.colour(), 0, link.slot());
            Hyperlink area = new Hyperlink(link, "#" + entry.target(), Inline.text(entry.text()));
            Box box = new EntryBox(lines, page, width, style.colours().rule(), area);
            out.add(
                    depth == 0 ? 5 : 0,
                    new SideBox(List.of(new SideBox.Column(indent, box)), true),
                    1.5,
                    depth == 0 && !entry.below().isEmpty());
            if (!entry.below().isEmpty()) {
                compose(entry.below(), depth + 1, setting.in(setting.tag().child("TOC")), out);
            }
        }
    }
}
