package org.gigogne.report;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Draws the shapes of a drawing with JSVG. It never meets text, whose look would depend on the fonts of the machine. */
final class SvgDrawing {
    private SvgDrawing() {}

    /**
     * Draws into the given size.
     *
     * @return whether JSVG could read the shapes
     */
    static boolean draw(Drawing drawing, Graphics2D graphics, double width, double height) {
        byte[] svg = drawing.svg().getBytes(StandardCharsets.UTF_8);
        Optional<SVGDocument> document = Optional.ofNullable(
                new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault()));
        document.ifPresent(
                svgDocument -> svgDocument.render(null, graphics, new ViewBox(0, 0, (float) width, (float) height)));
        return document.isPresent();
    }
}
