package org.gigogne.site;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;

/**
 * Whatever the texts of a view are, the templates of the bundled theme make no markup of them. Rendering all pages and
 * reports of a place takes long: so an input is tried on one place, of the kind that its first byte tells.
 */
class TemplateFuzzTest {
    private static final NoRawMarkupTest PAGES = new NoRawMarkupTest();

    @FuzzTest
    void texts(byte[] bytes) throws XMLStreamException {
        boolean isSchool = bytes.length == 0 || bytes[0] % 2 == 0;
        PAGES.checkOne(isSchool, new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8));
    }
}
