package org.gigogne.content;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gigogne.problem.Location;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/**
 * Lets an SVG pass that only draws. Browsers run nothing in an image of a page, but they do when somebody opens the file
 * itself: so scripts, foreign elements, animations, and all that leads out of the file are refused. What drawing
 * programs note about themselves, in their own name spaces, does nothing and may stay.
 */
final class SvgGuard {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final int MOST_PROBLEMS = 20;
    private static final Set<String> DRAWING = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "metadata",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "symbol",
            "use",
            "style",
            "switch",
            "image",
            "filter",
            "feBlend",
            "feColorMatrix",
            "feComponentTransfer",
            "feComposite",
            "feFlood",
            "feFuncA",
            "feFuncB",
            "feFuncG",
            "feFuncR",
            "feGaussianBlur",
            "feMerge",
            "feMergeNode",
            "feMorphology",
            "feOffset",
            "feDropShadow");
    private static final Pattern INNER = Pattern.compile("\\s*(#.*|data:image/(png|jpeg);base64,.*)", Pattern.DOTALL);
    private static final Pattern LEADS_OUT = Pattern.compile(
            "url\\(\\s*+[\"']?+\\s*+(?!#)|@import|(?:image-set|image|src|cross-fade|expression)\\(|-moz-binding|javascript:|\\\\",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]{1,6}(?:\\.[0-9]+)?)\\s*(?:px|pt|mm|cm|in)?\\s*");
    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\s*[-+.0-9eE]+[\\s,]+[-+.0-9eE]+[\\s,]+([0-9]{1,6}(?:\\.[0-9]+)?)[\\s,]+([0-9]{1,6}(?:\\.[0-9]+)?)\\s*");

    /** Also in encodings of two bytes. */
    private static final Pattern OWN_DEFINITIONS = Pattern.compile("<!DOCTYPE[^>\\[]*\\[");

    private final String path;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<Dimension> size = Optional.empty();
    /** Of each open element, the innermost first. */
    private final Deque<OwnText> open = new ArrayDeque<>();

    private Location start;
    private String head = "";

    /** What stands in an element itself, for browsers join what comments, sections and other elements divide. */
    private record OwnText(StringBuilder text, Location start) {}

    SvgGuard(String path) {
        this.path = path;
        this.start = new Location(path, 1, 1);
    }

    /** The size of the drawing, in its own units; empty when it is refused. */
    Outcome<Dimension> check(byte[] file) {
        head = new String(file, StandardCharsets.ISO_8859_1).replace("\0", "");
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            boolean isRoot = true;
            while (reader.hasNext() && problems.size() < MOST_PROBLEMS) {
                int event = reader.next();
                start = isRoot ? location(reader.getLocation()) : start;
                if (isRoot && event == XMLStreamConstants.START_ELEMENT) {
                    size = size(reader);
                    isRoot = false;
                }
                check(reader, event);
                start = location(reader.getLocation());
            }
        } catch (XMLStreamException e) {
            problems.add(malformed(e.getLocation() == null ? start : location(e.getLocation())));
        } catch (MissingResourceException e) {
            problems.add(malformed(start)); // the parser of the JDK lacks the words for some of its messages
        }
        return problems.isEmpty() ? new Outcome<>(size, List.of()) : Outcome.failed(problems);
    }

    private static Problem malformed(Location at) {
        return Problem.of(
                ProblemCode.UNREADABLE_LOGO,
                at,
                "Le fichier n'est pas un SVG bien formé.",
                "enregistrez-le de nouveau, en « SVG simple » si le logiciel de dessin le propose");
    }

    /** Where an event ends, and so where the next one begins. */
    private Location location(javax.xml.stream.Location at) {
        return new Location(path, Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
    }

    private void check(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                element(reader);
                open.push(new OwnText(new StringBuilder(0), location(reader.getLocation())));
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                open.element().text.append(reader.getText());
            case XMLStreamConstants.END_ELEMENT -> {
                OwnText own = open.pop();
                leadsOut(own.text.toString(), own.start);
            }
            case XMLStreamConstants.DTD -> definitions();
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> refuse("l'instruction `" + reader.getPITarget() + "`");
            default -> {}
        }
    }

    private void element(XMLStreamReader reader) {
        String name = reader.getLocalName();
        String space = String.valueOf(reader.getNamespaceURI());
        if (space.equals(XHTML) || (space.equals(SVG) && !DRAWING.contains(name))) {
            refuse("l'élément " + Quote.of(name));
            return;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            boolean isEvent = attribute.regionMatches(true, 0, "on", 0, 2)
                    || (attribute.equals("base") && XMLConstants.XML_NS_URI.equals(reader.getAttributeNamespace(i)));
            boolean isReference = attribute.equals("href") || attribute.equals("src");
            if (isEvent || (isReference && !INNER.matcher(value).matches())) {
                refuse("l'attribut " + Quote.of(attribute + "=\"" + value + "\""));
            } else if (!isReference) {
                leadsOut(value, start);
            }
        }
    }

    /** Browsers do what a file defines of its own elements, attributes and entities; drawings need nothing of it. */
    private void definitions() {
        if (OWN_DEFINITIONS.matcher(head).find()) {
            refuse("ce que `<!DOCTYPE … [` définit");
        }
    }

    private void leadsOut(String text, Location at) {
        Matcher found = LEADS_OUT.matcher(text);
        if (found.find()) {
            refuse(Quote.of(text.substring(found.start()).strip()), at);
        }
    }

    private void refuse(String what) {
        refuse(what, start);
    }

    private void refuse(String what, Location at) {
        problems.add(Problem.of(
                ProblemCode.UNSAFE_LOGO,
                at,
                "Un logo ne fait que dessiner : " + what + " n'y a pas sa place.",
                "enregistrez-le de nouveau, en « SVG simple » si le logiciel de dessin le propose, ou en PNG"));
    }

    private Optional<Dimension> size(XMLStreamReader root) {
        Matcher box = VIEW_BOX.matcher(String.valueOf(root.getAttributeValue(null, "viewBox")));
        Matcher width = LENGTH.matcher(String.valueOf(root.getAttributeValue(null, "width")));
        Matcher height = LENGTH.matcher(String.valueOf(root.getAttributeValue(null, "height")));
        boolean isSvg = root.getLocalName().equals("svg") && SVG.equals(root.getNamespaceURI());
        if (isSvg && box.matches()) {
            return dimension(box.group(1), box.group(2));
        }
        if (isSvg && width.matches() && height.matches()) {
            return dimension(width.group(1), height.group(1));
        }
        problems.add(Problem.of(
                ProblemCode.UNREADABLE_LOGO,
                new Location(
                        path,
                        root.getLocation().getLineNumber(),
                        root.getLocation().getColumnNumber()),
                isSvg ? "Le SVG ne dit pas sa taille." : "Le fichier n'est pas un SVG.",
                "l'élément `svg` commence par exemple par `<svg xmlns=\"" + SVG + "\" viewBox=\"0 0 120 60\">`"));
        return Optional.empty();
    }

    private static Optional<Dimension> dimension(String width, String height) {
        return Optional.of(new Dimension(units(width), units(height)));
    }

    private static int units(String length) {
        return (int) Math.max(1, Math.round(Double.parseDouble(length)));
    }
}
