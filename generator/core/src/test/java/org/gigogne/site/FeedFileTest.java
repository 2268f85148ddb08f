package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.gigogne.view.PlaceView;
import org.gigogne.view.SiteView;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class FeedFileTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static Element feed(PlaceView place, SiteView site, String language, String folder)
            throws ParserConfigurationException, IOException, SAXException {
        Language spoken = new Language(Texts.of(Theme.bundled(), language));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        byte[] bytes = new FeedFile(spoken, site, folder).bytes(place, "0490001x.gigogne");
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }

    private static Element feed(String name) throws ParserConfigurationException, IOException, SAXException {
        return feed(SampleViews.school(name), SampleViews.site(), "fr", "");
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    private static String text(Element parent, String name) {
        assertThat(children(parent, name)).as(name).hasSize(1);
        return children(parent, name).get(0).getTextContent();
    }

    private static List<String> links(Element parent, String relation) {
        return children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    @Test
    void holdsWhatAtomAsksOfAFeed() throws ParserConfigurationException, IOException, SAXException {
        Element feed = feed("Collège <d'Anjou> & \"fils\"\u0000");

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("fr");
        assertThat(text(feed, "title")).isEqualTo("Ce qui a changé\u202f: Collège <d'Anjou> & \"fils\"\ufffd");
        assertThat(text(feed, "id")).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(OffsetDateTime.parse(text(feed, "updated"))).isEqualTo("2026-11-01T00:00:00Z");
        assertThat(text(children(feed, "author").get(0), "name")).startsWith("Collège");
        assertThat(links(feed, "alternate")).containsExactly("index.html");
        assertThat(links(feed, "self")).isEmpty();
        assertThat(children(feed, "entry")).hasSize(1);
    }

    @Test
    void holdsWhatAtomAsksOfAnEntry() throws ParserConfigurationException, IOException, SAXException {
        Element entry = children(feed("Élèves formés"), "entry").get(0);

        assertThat(text(entry, "title")).isEqualTo("relevé\u202f: Élèves formés, 9 certifications");
        assertThat(text(entry, "summary")).isEqualTo("novembre 2026");
        assertThat(OffsetDateTime.parse(text(entry, "updated"))).isEqualTo("2026-11-01T00:00:00Z");
        assertThat(links(entry, "alternate")).containsExactly("actions/tablettes.html");
        assertThat(children(entry, "category"))
                .extracting(category -> category.getAttribute("term"), category -> category.getAttribute("label"))
                .containsExactly(tuple("READING", "relevé"));
    }

    @Test
    void namesNeverChangeAndAreOfOneFeedOnly() throws ParserConfigurationException, IOException, SAXException {
        Element feed = feed("Collège");
        Element english = feed(SampleViews.school("Collège"), SampleViews.site(), "en", "en/");

        assertThat(text(feed, "id")).isEqualTo("urn:uuid:31930a79-bd8b-3a74-b874-76cc6b56ea41");
        assertThat(text(children(feed, "entry").get(0), "id"))
                .isEqualTo("urn:uuid:cf9a32ea-e5f6-3c78-b038-a6b3f95f02d7");
        assertThat(text(english, "id")).isNotEqualTo(text(feed, "id"));
        assertThat(text(children(english, "entry").get(0), "id"))
                .isNotEqualTo(text(children(feed, "entry").get(0), "id"));
    }

    @Test
    void givesWholeAddressesWhenThatOfTheSiteIsKnown() throws ParserConfigurationException, IOException, SAXException {
        Element feed = feed(SampleViews.school("Collège"), SampleViews.site("https://example.org/s/"), "en", "en/");

        String place = "https://example.org/s/en/" + SampleViews.PLACE;
        assertThat(links(feed, "self")).containsExactly(place + "/flux.xml");
        assertThat(links(feed, "alternate")).containsExactly(place + "/index.html");
        assertThat(links(children(feed, "entry").get(0), "alternate"))
                .containsExactly(place + "/actions/tablettes.html");
    }
}
