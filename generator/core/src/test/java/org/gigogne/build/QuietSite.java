package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published site in which nothing acts but the scripts of the theme, as programs would read it: pages by an HTML
 * parser, feeds and drawings by an XML parser, calendars and tables line by line.
 */
record QuietSite(Path site) {
    private static final Set<String> ACTIVE = Set.of(
            "iframe",
            "object",
            "embed",
            "base",
            "foreignobject",
            "animate",
            "set",
            "handler",
            "listener",
            "applet",
            "portal");
    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "action", "formaction", "xlink:href", "data", "srcset", "poster", "background", "ping");
    /** No scheme, or one that leads to a page or a mailbox. */
    private static final Pattern ADDRESS = Pattern.compile("(?si)(?:https?:|mailto:)\\S*|(?!//)[^:]*(?:[?#/].*)?");

    /** In a drawing that was written anew, so that nothing else can stand for these signs. */
    private static final Pattern LEADS_OUT = Pattern.compile("(?i)@import|url\\((?!(?:'|&quot;)?#)");

    private static final Pattern SCRIPT =
            Pattern.compile("(?:(?:\\.\\./)*|(?:/[a-z0-9-]+)*/)assets/[a-z]+\\.js|recherche-index\\.js");
    private static final Pattern PROPERTY = Pattern.compile(
            "(?:BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|NAME|X-WR-CALNAME|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|URL"
                    + "|CATEGORIES|TRANSP|LAST-MODIFIED|STATUS|CLASS|SEQUENCE|LOCATION)[;:].*");
    private static final Pattern CELL = Pattern.compile("(?:^|;|(?<=\\n))(?:\"((?:[^\"]|\"\")*)\"|([^;\"\\r\\n]*))");
    private static final Pattern CALCULATED = Pattern.compile("(?s)[=+@\\t\\r\\n＝＋＠].*|[-－](?![0-9,. \\u202f]*$).*");

    void check() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                check(file);
            }
        }
    }

    private void check(Path file) throws IOException {
        assertThat(file.toRealPath()).startsWith(site.toRealPath());
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "html" -> page(name, text);
            case "xml" -> xml(name, bytes);
            case "svg" -> {
                xml(name, bytes);
                assertThat(text).as(name).doesNotContainPattern(LEADS_OUT);
            }
            case "ics" -> calendar(name, text);
            case "csv" -> table(name, text);
            case "json" -> JsonMapper.shared().readTree(text);
            default -> {}
        }
    }

    private static void page(String name, String text) {
        for (Element element : Jsoup.parse(text).getAllElements()) {
            String tag = element.normalName();
            assertThat(ACTIVE).as(name).doesNotContain(tag);
            assertThat(tag).as(name).doesNotContain("pwn", ":");
            if (tag.equals("script")) {
                assertThat(element.attr("src")).as(name).matches(SCRIPT);
                assertThat(element.data()).as(name).isBlank();
            }
            if (tag.equals("style")) {
                assertThat(element.data()).as(name).doesNotContain("pwn", "url(");
            }
            for (Attribute attribute : element.attributes()) {
                check(name, element, attribute);
            }
            element.childNodes().stream()
                    .filter(Comment.class::isInstance)
                    .forEach(comment -> assertThat(comment.outerHtml()).as(name).doesNotContain("pwn"));
        }
    }

    private static void check(String name, Element element, Attribute attribute) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        assertThat(key).as(name).doesNotStartWith("on").doesNotContain("pwn", "\"", "<");
        assertThat(List.of("srcdoc", "http-equiv=refresh"))
                .as(name)
                .doesNotContain(key, key + "=" + attribute.getValue());
        if (key.equals("style") || key.equals("class")) {
            assertThat(attribute.getValue()).as(name).doesNotContain("pwn", "url(");
        }
        if (key.equals("id") || key.equals("name")) {
            assertThat(attribute.getValue()).as(name).isNotIn("pwn", "location", "__proto__", "document");
        }
        if (ADDRESSES.contains(key)) {
            assertThat(attribute.getValue()).as(name).matches(ADDRESS);
        }
        if (key.equals("src")) {
            assertThat(attribute.getValue())
                    .as("%s: %s", name, element.normalName())
                    .doesNotContain(":", "//", "\\");
        }
    }

    private static void xml(String name, byte[] bytes) {
        try {
            XMLStreamReader reader =
                    XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                int event = reader.next();
                assertThat(event).as(name).isNotIn(XMLStreamReader.DTD, XMLStreamReader.PROCESSING_INSTRUCTION);
                if (event == XMLStreamReader.START_ELEMENT) {
                    assertThat(reader.getLocalName()).as(name).doesNotContain("pwn", "script");
                    assertThat(ACTIVE)
                            .as(name)
                            .doesNotContain(reader.getLocalName().toLowerCase(Locale.ROOT));
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        assertThat(reader.getAttributeLocalName(i)).as(name).doesNotStartWith("on");
                        if (reader.getAttributeLocalName(i).equals("href")) {
                            assertThat(reader.getAttributeValue(i)).as(name).doesNotContain("script:", "pwn");
                        }
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new AssertionError(name, e);
        }
    }

    /** RFC 5545: lines of 75 bytes at most, which end with CRLF. */
    private static void calendar(String name, String text) {
        assertThat(text.replace("\r\n", "")).as(name).doesNotContain("\r", "\n", "\u2028", "\u2029", "\u0085", "\0");
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(name).isLessThanOrEqualTo(75);
        }
        text.replace("\r\n ", "")
                .lines()
                .forEach(line -> assertThat(line).as(name).matches(PROPERTY));
        assertThat(text).as(name).doesNotContain("\nBEGIN:VALARM");
    }

    private static void table(String name, String text) {
        CELL.matcher(text).results().forEach(cell -> {
            String value = cell.group(1) == null ? cell.group(2) : cell.group(1);
            assertThat(value).as(name).doesNotMatch(CALCULATED);
        });
    }
}
