package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gigogne.problem.Outcome;
import org.gigogne.view.PlaceView;

/** Whatever users write, the pages and reports of the bundled theme hold no markup of theirs. */
class NoRawMarkupTest {
    private static final Pattern SCRIPT_OF_THE_THEME =
            Pattern.compile("<script src=\"[./]*assets/[a-z]+\\.js\"( defer)?( data-[a-z]+=\"[^\"<>]*\")*></script>");

    private final List<SiteRenderer> renderers = List.of(renderer("fr"), renderer("en"));

    private static SiteRenderer renderer(String language) {
        return new SiteRenderer(Theme.bundled(), SampleViews.site(), List.of(), language, TemplateTimes.UNTOLD);
    }

    /** Pieces that try to leave a text, an attribute, a comment or an element. */
    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "<zzz>",
                        "</title><zzz ",
                        "\" zzz=\"",
                        "' zzz='",
                        "<!--",
                        "-->",
                        "]]>",
                        "&lt;zzz&gt;",
                        "&#60;zzz>",
                        "<script>",
                        "javascript:zzz",
                        "`<zzz>`",
                        "[a](javascript:zzz)",
                        "\n\n<zzz>\n\n",
                        "${zzz}",
                        "<#zzz>",
                        "\u0000",
                        "\ud800",
                        "é",
                        "\u202e",
                        "a\n",
                        "| <zzz> |\n|---|\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 60)
    void noTextOfContentBecomesMarkup(@ForAll("hostile") String what) throws XMLStreamException {
        check(what);
    }

    private void check(String what) throws XMLStreamException {
        for (SiteRenderer renderer : renderers) {
            check(renderer, SampleViews.school("x" + what));
            check(renderer, SampleTerritories.territory("x" + what));
        }
    }

    /** Checks pages and reports of the one kind of place or the other whose texts are such. */
    void checkOne(boolean isSchool, String what) throws XMLStreamException {
        check(renderers.get(0), isSchool ? SampleViews.school("x" + what) : SampleTerritories.territory("x" + what));
    }

    private static void check(SiteRenderer renderer, PlaceView place) throws XMLStreamException {
        List<ReportXhtml> reports = new ArrayList<>();
        for (ReportKind kind : renderer.reportKinds(place)) {
            Outcome<ReportXhtml> report = renderer.report(place, kind, kind.mostDetail());
            assertThat(report.problems()).isEmpty();
            report.value().ifPresent(reports::add);
        }
        assertThat(reports).isNotEmpty();
        Outcome<RenderedFiles> outcome = renderer.render(
                place,
                reports.stream().map(report -> new ReportFile(report, 1, 1)).toList());
        assertThat(outcome.problems()).isEmpty();
        for (OutputFile file : outcome.value().orElseThrow().files()) {
            if (file.path().endsWith(".html")) {
                String html = SCRIPT_OF_THE_THEME
                        .matcher(new String(file.bytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
                        .replaceAll("")
                        // The sanitiser keeps braces apart, for programs that read templates of their own in pages.
                        .replace("{<!-- -->", "{");
                assertThat(html)
                        .doesNotContain("<zzz", "</zzz", "<script", "\" zzz=", "' zzz=", "<!--", "\"javascript:");
            }
        }
        for (ReportXhtml report : reports) {
            XMLStreamReader reader =
                    XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(report.xhtml()));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    assertThat(reader.getLocalName()).isNotEqualTo("zzz");
                    assertThat(reader.getAttributeValue(null, "zzz")).isNull();
                }
            }
        }
    }
}
