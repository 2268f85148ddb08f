package org.gigogne.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gigogne.problem.Location;

/**
 * An element of the XHTML.
 *
 * @param name local name
 * @param attributes by local name, in the order of the source
 * @param children elements and texts; texts are never empty
 * @param location place of the opening tag
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlNode> children, Location location)
        implements XmlNode {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern XML_SPACES = Pattern.compile("[ \t\r\n]+");

    /** The value, or an empty text. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** Whether the class attribute holds the given word. */
    boolean hasClass(String word) {
        return classes().contains(word);
    }

    /** Words of the class attribute. */
    List<String> classes() {
        return List.of(SPACES.split(attribute("class").strip(), -1));
    }

    /** Children that are elements. */
    List<XmlElement> elements() {
        return children.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    /** Text of the first child element of the given name; empty if there is none. */
    String textOf(String child) {
        return elements().stream()
                .filter(element -> element.name().equals(child))
                .findFirst()
                .map(XmlElement::text)
                .orElse("");
    }

    /** All text below, white space collapsed. */
    String text() {
        StringBuilder text = new StringBuilder();
        appendText(text);
        return XML_SPACES.matcher(text).replaceAll(" ").strip();
    }

    private void appendText(StringBuilder text) {
        for (XmlNode child : children) {
            if (child instanceof XmlText run) {
                text.append(run.text());
            } else if (child instanceof XmlElement element) {
                element.appendText(text);
            }
        }
    }

    /** Whether there is text besides white space directly in this element. */
    boolean hasOwnText() {
        return children.stream().anyMatch(child -> child instanceof XmlText run && !isBlank(run.text()));
    }

    /** XML white space only: a no-break space is text. */
    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\n' || c == '\r');
    }
}
