package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.gigogne.content.ReadBytes;
import org.gigogne.golden.SeedFiles;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Whatever bytes an SVG holds, it is refused, or does nothing but draw, as another parser reads it; and so does what the
 * public edition makes of it.
 */
class DrawingFuzzTest {
    private static final Set<String> ACTIVE = Set.of(
            "script", "foreignobject", "iframe", "a", "animate", "animatetransform", "animatemotion", "set", "handler");

    static Stream<byte[]> seeds() {
        return SeedFiles.bytesBelow("hostile/svg");
    }

    @MethodSource("seeds")
    @FuzzTest
    void drawing(byte[] bytes) throws ParserConfigurationException, SAXException, IOException {
        Optional<Dimension> size = ReadBytes.drawing(bytes);
        if (size.isPresent()) {
            checkDrawsOnly(bytes);
            byte[] bare = BareSvg.of(bytes);
            checkDrawsOnly(bare);
            assertThat(ReadBytes.drawing(bare)).isEqualTo(size);
            assertThat(BareSvg.of(bare)).hasSizeLessThanOrEqualTo(bare.length);
        }
    }

    private static void checkDrawsOnly(byte[] svg) throws ParserConfigurationException, SAXException, IOException {
        NodeList elements = document(svg).getElementsByTagNameNS("http://www.w3.org/2000/svg", "*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertThat(ACTIVE).doesNotContain(element.getLocalName().toLowerCase(Locale.ROOT));
            assertThat(ownText(element))
                    .doesNotContainIgnoringCase("@import")
                    .doesNotMatch("(?si).*url\\(\\s*['\"]?[^'\"\\s#].*");
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                Node attribute = element.getAttributes().item(j);
                if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                    continue; // gives a name space a short name, of any letters
                }
                assertThat(attribute.getLocalName().toLowerCase(Locale.ROOT)).doesNotStartWith("on");
                if (attribute.getLocalName().equals("href")) {
                    assertThat(attribute.getNodeValue().strip()).matches("(?s)#.*|data:image/(?:png|jpeg);base64,.*");
                }
            }
        }
    }

    /** What a browser takes for the style sheet of an element {@code style}. */
    private static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        NodeList children = element.getChildNodes();
        IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(child ->
                        child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE)
                .forEach(child -> text.append(child.getNodeValue()));
        return text.toString();
    }

    private static Document document(byte[] svg) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(svg));
    }
}
