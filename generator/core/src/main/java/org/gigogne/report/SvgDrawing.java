package org.gigogne.report;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The shapes of one drawing, drawn by JSVG. It never meets text, whose look would depend on the fonts of the machine.
 */
final class SvgDrawing {
    private final SVGDocument document;

    private SvgDrawing(SVGDocument document) {
        this.document = document;
    }

    /** Reads an SVG document without text; empty if JSVG cannot. */
    static Optional<SvgDrawing> parse(String svg) {
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
        SVGDocument document =
                new SVGLoader().load(new ByteArrayInputStream(bytes), null, LoaderContext.createDefault());
        return Optional.ofNullable(document).map(SvgDrawing::new);
    }

    /** Draws the whole into a size in points. */
    void draw(Graphics2D graphics, double width, double height) {
        document.render(null, graphics, new ViewBox(0, 0, (float) width, (float) height));
    }
}
