package org.gigogne.report;

import java.util.List;
import org.gigogne.problem.Location;
import org.gigogne.report.TagNode.Attribute;

/** Sets the whole report: its structure tree and its runs of pages. */
final class DocumentComposer {
    private final ReportStyle style;
    private final BlockComposer blocks;

    DocumentComposer(ReportStyle style, Typesetter typesetter, Findings findings) {
        this.style = style;
        this.blocks = new BlockComposer(style, typesetter, findings);
    }

    /** The structure, and the boxes whose texts have their places in it. */
    record Composed(TagNode document, List<PageRun> runs) {}

    Composed compose(List<Block> content, String language, Location place) {
        TagNode document = new TagNode("Document", place).with(Attribute.LANGUAGE, language);
        TextStyle text = new TextStyle(
                Face.REGULAR,
                style.sizes().body(),
                style.colours().text(),
                style.sizes().leading());
        PageFormat portrait = new PageFormat(PageFormat.Kind.PORTRAIT, style.margins());
        Setting setting = new Setting(
                document, text, Typesetter.Align.LEFT, portrait.textWidth(), portrait.textHeight(), portrait.kind());
        Sequence out = new Sequence();
        blocks.compose(content, setting, out);
        return new Composed(document, out.runs());
    }
}
