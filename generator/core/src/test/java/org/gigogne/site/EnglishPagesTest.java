package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.TemplateMethodModelEx;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gigogne.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages in another language than the content. */
class EnglishPagesTest {
    private static final Language ENGLISH = new Language(Texts.of(Theme.bundled(), "en"));

    private static String render(String source) {
        Theme theme = new MapTheme(Map.of(
                "x.ftlh",
                source,
                "texts/en.properties",
                new String(Theme.bundled().read("texts/en.properties").orElseThrow(), StandardCharsets.UTF_8)
                        + "by=by {0}\n"));
        Texts texts = Texts.of(theme, "en");
        Language english = new Language(texts);
        TemplateEngine engine = new TemplateEngine(theme, english);
        Acronyms none = new Acronyms(List.of());
        PageFunctions functions =
                new PageFunctions(english, new MarkdownRenderer(texts, none), new ChartMarkup(engine), none);
        Map<String, @Nullable Object> variables = new HashMap<>(functions.of("a/x.html", ""));
        variables.put("school", SampleViews.school("Collège & \ufdd0fils"));
        variables.put("given", (TemplateMethodModelEx) arguments -> SampleViews.school("Collège"));
        return engine.render("x.ftlh", variables, "a/x.html").value().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h1>${school.name}</h1>|<h1><span lang=\"fr\">Collège &amp; \ufffdfils</span></h1>",
                "<h1>${given().name}</h1>|<h1><span lang=\"fr\">Collège</span></h1>",
                "<p>${t('by', school.name)}</p>|<p>by <span lang=\"fr\">Collège &amp; \ufffdfils</span></p>",
                "<a title=\"${t('by', school.name)}\">x</a>|<a title=\"by Collège &amp; \ufffdfils\">x</a>",
                "<a href=\"${link(school.path)}\">x</a>|<a href=\"../maine-et-loire/college-des-tilleuls\">x</a>",
                "${(school.name == 'Collège & \ufffdfils')?c}|true",
                "${'x' + school.name}|x<span lang=\"fr\">Collège &amp; \ufffdfils</span>",
                "${joined([school.name, 'b'], '+')}|<span lang=\"fr\">Collège &amp; \ufffdfils</span>+b"
            })
    void markTheTextsOfContent(String source, String expected) {
        assertThat(render(source)).isEqualTo(expected);
    }

    @Test
    void writeNumbersAsTheirReadersDo() {
        assertThat(ENGLISH.number(new BigDecimal("-1234567.5"))).isEqualTo("−1,234,567.5");
        assertThat(ENGLISH.percent(new BigDecimal("42"))).isEqualTo("42%");
        assertThat(ENGLISH.numbers().euros(new BigDecimal("1200"))).isEqualTo("€1,200");
    }

    @Test
    void writeDatesAsTheirReadersDo() {
        assertThat(ENGLISH.dates().date(LocalDate.of(2027, 2, 1))).isEqualTo("1 February 2027");
        assertThat(ENGLISH.date(PartialDate.parse("2026-09"))).isEqualTo("September 2026");
        assertThat(ENGLISH.shortDate(PartialDate.parse("2026-09-14"))).isEqualTo("Sept. 2026");
    }

    @ParameterizedTest
    @CsvSource({"en, 0, pupils", "en, 1, pupil", "en, 1.5, pupils", "en, 2, pupils", "fr, 0, élève", "fr, 1.5, élève"})
    void askForTheSingularAsTheLanguageDoes(String language, BigDecimal count, String word) {
        Texts texts = Texts.of(Theme.bundled(), language);

        assertThat(texts.plural("pupils", count, List.of("n"))).isEqualTo("n\u00a0" + word);
    }
}
