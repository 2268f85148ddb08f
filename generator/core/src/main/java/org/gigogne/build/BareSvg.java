package org.gigogne.build;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A drawing as the public edition shows it: what is drawn, and what is said to those who do not see it. Comments, metadata,
 * what drawing programs note in their own name spaces, and names of layers that nothing refers to are gone. It is written
 * anew, so that only what is known is there.
 */
final class BareSvg {
    private static final String SVG = "http://www.w3.org/2000/svg";
    /** Whose attributes draw, and the prefixes they get; that of XML needs no declaration. */
    private static final Map<String, String> PREFIXES =
            Map.of("http://www.w3.org/1999/xlink", "xlink:", XMLConstants.XML_NS_URI, "xml:");
    /** In these elements, and those within, a text is read. */
    private static final Set<String> WITH_TEXT = Set.of("title", "desc", "text");

    private static final Pattern REFERENCE = Pattern.compile("#([^\\s\"'()]+)");
    /** Ends an identifier in a style sheet, not in an address. */
    private static final Pattern SELECTOR_END = Pattern.compile("[{};,.:>+~\\[].*");

    private static final Pattern CSS_COMMENT = Pattern.compile("/\\*(?:[^*]++|\\*(?!/))*+(?:\\*/|$)");
    /** Where nothing would be joined if a comment were not there. */
    private static final String APART = "\\s{};,";

    private static final Pattern NEEDLESS_COMMENT =
            Pattern.compile("(?<=^|[" + APART + "])" + CSS_COMMENT + "|" + CSS_COMMENT + "(?=$|[" + APART + "])");
    private static final Pattern INNER_IMAGE = Pattern.compile("\\s*data:image/(png|jpeg);base64,(.*)", Pattern.DOTALL);

    private final Set<String> references;
    private final StringBuilder kept = new StringBuilder();
    /** What becomes of a text in each open element, the innermost first. */
    private final Deque<Text> open = new ArrayDeque<>();
    /** What was read of the style sheet that is open: comments of XML may divide one of CSS. */
    private final StringBuilder style = new StringBuilder();

    private enum Text {
        READ,
        STYLE,
        NEEDLESS
    }

    private BareSvg(Set<String> references) {
        this.references = references;
    }

    /**
     * The drawing without its metadata.
     *
     * @param file has been found to do nothing but draw
     */
    static byte[] of(byte[] file) {
        try {
            BareSvg svg = new BareSvg(references(reader(file)));
            svg.write(reader(file));
            return svg.kept.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("no drawing that was looked at", e);
        }
    }

    private static XMLStreamReader reader(byte[] file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(file));
    }

    /** Identifiers to which something in the drawing refers. */
    private static Set<String> references(XMLStreamReader reader) throws XMLStreamException {
        Set<String> found = new HashSet<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.CHARACTERS) {
                addReferences(reader.getText(), found);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    addReferences(reader.getAttributeValue(i), found);
                    if (reader.getAttributeLocalName(i).startsWith("aria-")) {
                        found.addAll(List.of(reader.getAttributeValue(i).split("\\s+", -1)));
                    }
                }
            }
        }
        return found;
    }

    private static void addReferences(String text, Set<String> found) {
        REFERENCE
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .flatMap(name -> Stream.of(name, SELECTOR_END.matcher(name).replaceFirst("")))
                .forEach(found::add);
    }

    private void write(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (isDrawn(reader) && open.peek() != Text.STYLE) {
                        start(reader);
                    } else {
                        skip(reader);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (open.pop() == Text.STYLE) {
                        escape(styled(style.toString()));
                        style.setLength(0);
                    }
                    kept.append("</").append(reader.getLocalName()).append('>');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader);
                default -> {}
            }
        }
    }

    private static boolean isDrawn(XMLStreamReader reader) {
        return SVG.equals(reader.getNamespaceURI()) && !reader.getLocalName().equals("metadata");
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void start(XMLStreamReader reader) {
        String name = reader.getLocalName();
        kept.append('<').append(name);
        if (open.isEmpty()) {
            kept.append(" xmlns=\"" + SVG + "\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            String prefix = space == null || space.isEmpty() ? "" : PREFIXES.get(space);
            String attribute = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            if (prefix != null && isNeeded(attribute, value)) {
                kept.append(' ').append(prefix).append(attribute).append("=\"");
                escape(attribute.equals("style") ? styled(value) : bare(value));
                kept.append('"');
            }
        }
        kept.append('>');
        open.push(text(name));
    }

    private Text text(String element) {
        if (element.equals("style")) {
            return Text.STYLE;
        }
        return WITH_TEXT.contains(element) || open.peek() == Text.READ ? Text.READ : Text.NEEDLESS;
    }

    /** Programs make identifiers of the names of layers. */
    private boolean isNeeded(String attribute, String value) {
        return attribute.equals("id") ? references.contains(value) : !attribute.startsWith("data-");
    }

    /** A value; images within the drawing are bare too, and empty when they are broken. */
    private static String bare(String value) {
        Matcher image = INNER_IMAGE.matcher(value);
        return image.matches() ? "data:image/" + image.group(1) + ";base64," + bareImage(image.group(2)) : value;
    }

    private static String bareImage(String base64) {
        try {
            return BareImage.of(Base64.getMimeDecoder().decode(base64))
                    .map(Base64.getEncoder()::encodeToString)
                    .orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** A style sheet without what its comments say. They stay, empty, where they hold apart what would say more as one. */
    private static String styled(String css) {
        return CSS_COMMENT
                .matcher(NEEDLESS_COMMENT.matcher(css).replaceAll(""))
                .replaceAll("/**/")
                .trim();
    }

    private void text(XMLStreamReader reader) {
        switch (open.element()) {
            case READ -> escape(reader.getText());
            case STYLE -> style.append(reader.getText());
            case NEEDLESS -> {}
        }
    }

    private void escape(String text) {
        kept.append(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }
}
