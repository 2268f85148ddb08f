package org.gigogne.report;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the texts of an SVG drawing with their places: {@code text} and {@code tspan} with x, y, dx, dy, text-anchor,
 * dominant-baseline, font-size, font-weight, font-style, fill and transform, as SVG 1.1 has them.
 */
final class SvgLabels {
    private static final Pattern BOLD = Pattern.compile("bold|bolder|[6-9]00");
    private static final Pattern SPACES = Pattern.compile("[ \t\n]+");

    private final Typesetter typesetter;
    private final int textColour;

    SvgLabels(Typesetter typesetter, int textColour) {
        this.typesetter = typesetter;
        this.textColour = textColour;
    }

    /** All texts in the order of the source. */
    List<Drawing.Label> of(XmlElement svg, Owner owner) {
        List<Drawing.Label> labels = new ArrayList<>();
        Look look = new Look(new AffineTransform(), textColour, 16, false, false, "start", "");
        collect(svg, look, owner, labels);
        return List.copyOf(labels);
    }

    private void collect(XmlElement element, Look outer, Owner owner, List<Drawing.Label> labels) {
        if (element.name().equals("defs") || element.name().equals("clipPath")) {
            return;
        }
        Look look = outer.of(element, textColour);
        if (element.name().equals("text")) {
            new Cursor(owner, labels).add(element, look);
            return;
        }
        element.elements().forEach(child -> collect(child, look, owner, labels));
    }

    /** Inherited properties. */
    private record Look(
            AffineTransform matrix,
            int fill,
            double size,
            boolean bold,
            boolean italic,
            String anchor,
            String baseline) {
        Look of(XmlElement element, int textColour) {
            AffineTransform inner = new AffineTransform(matrix);
            inner.concatenate(SvgValues.transform(element.attribute("transform")));
            String weight = element.attribute("font-weight");
            String style = element.attribute("font-style");
            return new Look(
                    inner,
                    SvgValues.colour(element.attribute("fill"), fill, textColour),
                    SvgValues.number(element.attribute("font-size"), size),
                    weight.isEmpty() ? bold : BOLD.matcher(weight).matches(),
                    style.isEmpty() ? italic : style.equals("italic") || style.equals("oblique"),
                    element.attributes().getOrDefault("text-anchor", anchor),
                    element.attributes().getOrDefault("dominant-baseline", baseline));
        }

        TextStyle style() {
            Face face = bold ? Face.BOLD : Face.REGULAR;
            return new TextStyle(italic ? face.italic() : face, size, fill, 1);
        }

        double baselineShift() {
            return switch (baseline) {
                case "middle", "central" -> size * 0.34;
                case "hanging", "text-before-edge" -> size * 0.74;
                default -> 0;
            };
        }
    }

    /** Walks through one text element. */
    private final class Cursor {
        private final Owner owner;
        private final List<Drawing.Label> labels;
        private double x;
        private double y;

        Cursor(Owner owner, List<Drawing.Label> labels) {
            this.owner = owner;
            this.labels = labels;
        }

        void add(XmlElement element, Look look) {
            x = SvgValues.number(element.attribute("x"), x) + SvgValues.number(element.attribute("dx"), 0);
            y = SvgValues.number(element.attribute("y"), y) + SvgValues.number(element.attribute("dy"), 0);
            for (XmlNode node : element.children()) {
                if (node instanceof XmlText text) {
                    draw(SPACES.matcher(text.text()).replaceAll(" "), element, look);
                } else if (node instanceof XmlElement child && child.name().equals("tspan")) {
                    add(child, look.of(child, textColour));
                }
            }
        }

        private void draw(String text, XmlElement element, Look look) {
            String shown = element.children().size() == 1 ? text.strip() : text;
            if (shown.isBlank()) {
                return;
            }
            List<TextRun> runs = typesetter.runs(shown, look.style(), owner);
            double width = runs.stream()
                    .mapToDouble(run -> run.font().width(run.text(), run.sizePt()))
                    .sum();
            double start = switch (look.anchor()) {
                case "middle" -> x - width / 2;
                case "end" -> x - width;
                default -> x;
            };
            labels.add(new Drawing.Label(look.matrix(), start, y + look.baselineShift(), runs));
            x = start + width;
        }
    }
}
