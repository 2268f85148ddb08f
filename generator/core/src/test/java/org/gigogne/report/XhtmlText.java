package org.gigogne.report;

import java.io.StringReader;
import java.text.Normalizer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The text that a report must say, by another way than the reader's: that of the source, and labels of lists. */
final class XhtmlText {
    private XhtmlText() {}

    static String of(String xhtml) {
        try {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xhtml)))
                    .getDocumentElement();
            StringBuilder text = new StringBuilder();
            append(root, text);
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void append(Element element, StringBuilder text) {
        String name = element.getTagName();
        String parent = element.getParentNode() instanceof Element above ? above.getTagName() : "";
        if (name.equals("title") || name.equals("desc") || (name.equals("ol") && parent.equals("nav"))) {
            return;
        }
        if (name.equals("li")) {
            text.append(parent.equals("ul") ? "•" : number(element) + ".");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                append(inner, text);
            } else {
                text.append(child.getNodeValue());
            }
        }
    }

    private static int number(Element item) {
        int number = 0;
        for (Node node = item; node != null; node = node.getPreviousSibling()) {
            number += node instanceof Element ? 1 : 0;
        }
        return number;
    }
}
