package org.gigogne.site;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;

/** Whatever the texts of a view are, the templates of the bundled theme make no markup of them. */
class TemplateFuzzTest {
    private static final NoRawMarkupTest PAGES = new NoRawMarkupTest();

    @FuzzTest(maxDuration = "2m")
    void texts(byte[] bytes) throws XMLStreamException {
        PAGES.check(new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8));
    }
}
