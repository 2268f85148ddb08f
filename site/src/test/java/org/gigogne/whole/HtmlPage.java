package org.gigogne.whole;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page as a browser reads it.
 *
 * @param file where it stands
 * @param elements all its elements, in document order
 * @param ids what a fragment of an address may name
 */
record HtmlPage(Path file, List<Element> elements, Set<String> ids) {
    /** An attribute of an element. */
    record Attribute(Element owner, String name, String value) {
        @Override
        public String toString() {
            return "<" + owner.getLocalName() + " " + name + "=\"" + value + "\">";
        }
    }

    static HtmlPage read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            InputSource source = new InputSource(bytes);
            source.setEncoding("UTF-8");
            List<Element> elements = new ArrayList<>();
            collect(new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW).parse(source), elements);
            Set<String> ids = new HashSet<>();
            elements.forEach(element -> ids.add(element.getAttribute("id")));
            return new HtmlPage(file, elements, ids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /** All attributes of all elements, names in lower case. */
    List<Attribute> attributes() {
        List<Attribute> all = new ArrayList<>();
        for (Element element : elements) {
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Node attribute = attributes.item(i);
                all.add(new Attribute(
                        element, attribute.getNodeName().toLowerCase(Locale.ROOT), attribute.getNodeValue()));
            }
        }
        return all;
    }

    /** Elements of one name. */
    List<Element> named(String name) {
        return elements.stream()
                .filter(element -> element.getLocalName().equals(name))
                .toList();
    }

    private static void collect(Node node, List<Element> elements) {
        if (node instanceof Element element) {
            elements.add(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, elements);
        }
    }
}
