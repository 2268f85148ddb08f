package org.gigogne.report;

import java.util.Map;
import java.util.Set;

/** Writes an SVG element as a document of shapes. Texts are left out: they are drawn with the fonts of the report. */
final class SvgText {
    private static final Set<String> LEFT_OUT = Set.of("text", "title", "desc");
    private static final Set<String> OF_ROOT = Set.of("width", "height", "viewBox", "xmlns");

    private SvgText() {}

    static String withoutText(XmlElement svg, ViewBox box) {
        StringBuilder out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
        out.append(box.width()).append("\" height=\"").append(box.height());
        out.append("\" viewBox=\"").append(box.x()).append(' ').append(box.y());
        out.append(' ').append(box.width()).append(' ').append(box.height()).append('"');
        svg.attributes().forEach((name, value) -> {
            if (!OF_ROOT.contains(name)) {
                attribute(out, name, value);
            }
        });
        out.append('>');
        svg.elements().forEach(child -> append(out, child));
        return out.append("</svg>").toString();
    }

    private static void append(StringBuilder out, XmlElement element) {
        if (LEFT_OUT.contains(element.name())) {
            return;
        }
        out.append('<').append(element.name());
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            attribute(out, attribute.getKey(), attribute.getValue());
        }
        out.append('>');
        element.elements().forEach(child -> append(out, child));
        out.append("</").append(element.name()).append('>');
    }

    private static void attribute(StringBuilder out, String name, String value) {
        String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        out.append(' ').append(name).append("=\"").append(escaped).append('"');
    }
}
