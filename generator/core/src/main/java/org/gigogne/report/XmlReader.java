package org.gigogne.report;

import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gigogne.problem.Location;

/** Reads XHTML as a tree with places. Document types, entities other than XML's own and deep nesting are refused. */
final class XmlReader {
    private static final int DEEPEST = 60;

    private final Findings findings;
    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>();

    XmlReader(String xhtml, Findings findings) {
        this.findings = findings;
        this.text = xhtml.replace("\r\n", "\n").replace('\r', '\n');
        lineStarts.add(0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lineStarts.add(i + 1);
        }
    }

    /** The root element; empty, with a problem noted, when the text is not acceptable XML. */
    Optional<XmlElement> read() {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            Deque<Open> open = new ArrayDeque<>();
            open.push(new Open("", Map.of(), findings.start()));
            while (reader.hasNext()) {
                if (!accept(reader, reader.next(), open)) {
                    return Optional.empty();
                }
            }
            return Optional.of(open.getFirst().close().elements().get(0));
        } catch (XMLStreamException e) {
            javax.xml.stream.Location at = e.getLocation();
            Location place = at == null ? findings.start() : findings.at(at.getLineNumber(), at.getColumnNumber());
            findings.malformed(place, "Le rapport n'est pas du XML bien formé.", "vérifier les balises du gabarit");
            return Optional.empty();
        }
    }

    private boolean accept(XMLStreamReader reader, int event, Deque<Open> open) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                open.push(new Open(reader.getLocalName(), attributes(reader), startOf(reader)));
                if (open.size() > DEEPEST) {
                    findings.malformed(startOf(reader), "Plus de " + DEEPEST + " éléments sont emboîtés.", "");
                    return false;
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                XmlElement closed = open.pop().close();
                open.getFirst().children.add(closed);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                open.getFirst().children.add(new XmlText(Normalizer.normalize(reader.getText(), Normalizer.Form.NFC)));
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                findings.malformed(
                        startOf(reader), "Les types de document et les entités nommées ne sont pas admis.", "");
                return false;
            }
            default -> {}
        }
        return true;
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(
                    reader.getAttributeLocalName(i),
                    Normalizer.normalize(reader.getAttributeValue(i), Normalizer.Form.NFC));
        }
        return Collections.unmodifiableMap(attributes);
    }

    /** The parser tells where a tag ends; no {@code <} can stand within a tag, so its start is the last one before. */
    private Location startOf(XMLStreamReader reader) {
        javax.xml.stream.Location end = reader.getLocation();
        int line = Math.min(Math.max(end.getLineNumber(), 1), lineStarts.size());
        int offset = Math.min(lineStarts.get(line - 1) + Math.max(end.getColumnNumber(), 1) - 1, text.length());
        int start = Math.max(0, text.lastIndexOf('<', Math.max(0, offset - 1)));
        int found = Collections.binarySearch(lineStarts, start);
        int index = found >= 0 ? found : -found - 2;
        return findings.at(index + 1, start - lineStarts.get(index) + 1);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static final class Open {
        private final String name;
        private final Map<String, String> attributes;
        private final Location location;
        private final List<XmlNode> children = new ArrayList<>();

        Open(String name, Map<String, String> attributes, Location location) {
            this.name = name;
            this.attributes = attributes;
            this.location = location;
        }

        XmlElement close() {
            return new XmlElement(name, attributes, List.copyOf(children), location);
        }
    }
}
