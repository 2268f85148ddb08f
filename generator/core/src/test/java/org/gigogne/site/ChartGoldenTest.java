package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gigogne.chart.Chart;
import org.gigogne.chart.Charts;
import org.gigogne.golden.GoldenCases;
import org.gigogne.model.Indicator;
import org.gigogne.problem.Outcome;
import org.gigogne.synthesis.IndicatorState;
import org.gigogne.view.IndicatorView;
import org.gigogne.view.InventoryView.Ratio;
import org.gigogne.view.Link;
import org.gigogne.view.Spread;
import org.gigogne.view.TerritoryView.EquipmentRow;
import org.gigogne.view.TerritoryView.EquityRow;
import org.gigogne.view.TerritoryView.ThemeRow;
import org.gigogne.view.ThemeView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every chart as the bundled theme draws it. */
class ChartGoldenTest {
    /** What the printer of reports knows how to draw, and what needs no class. */
    private static final Set<String> DRAWN =
            Set.of("svg", "rect", "line", "path", "circle", "polyline", "text", "title", "desc");

    private static final Path FOLDER = Path.of("src", "test", "golden", "chart");
    private static final Theme THEME = Theme.bundled();
    private static final Language FRENCH = new Language(Texts.of(THEME, "fr"));
    private static final Charts CHARTS = new Charts(FRENCH);

    private final ChartMarkup markup = new ChartMarkup(new TemplateEngine(THEME, FRENCH));

    private record Case(String name, Chart chart) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        String huge = "9".repeat(40);
        return Stream.of(
                new Case("states", CHARTS.states(SampleViews.states(2, 5, 3, 1, 1))),
                new Case("progression", CHARTS.progression(SampleViews.progression("x"))),
                new Case("equipment", CHARTS.equipment(SampleViews.ratios())),
                new Case("equipment-negative", CHARTS.equipment(List.of(ratio("-4.5", "10"), ratio("-3", "-8")))),
                new Case(
                        "themes",
                        CHARTS.themes(List.of(
                                theme("Enseigner et apprendre avec le numérique", 12, 40),
                                theme(
                                        "Mettre en place de nouvelles formes de gouvernance et de nouveaux outils"
                                                + " d'anticipation, dans chaque établissement et avec tous",
                                        3,
                                        10),
                                theme("Rien & <nulle> part", 0, 0)))),
                new Case("self-assessment", CHARTS.selfAssessment(SampleViews.areas("Pilotage & <direction>"))),
                new Case(
                        "distribution",
                        CHARTS.distribution(List.of(
                                equipment(0, 2L, "12", "28", "31.2", "35", "41"),
                                equipment(1, 1L, "9", "22", "23"),
                                equipment(2, null, "0", "1.5", "2", "2.5", "90")))),
                new Case(
                        "equity", CHARTS.equity(List.of(new EquityRow("computers-per-100", manySchools(), List.of())))),
                new Case("indicator", CHARTS.indicator(SampleViews.indicator("Certifications Pix"))),
                new Case("indicator-one-point", CHARTS.indicator(indicator(null, null, "5"))),
                new Case("indicator-zero", CHARTS.indicator(indicator("0", null, "0", "0"))),
                new Case("indicator-negative", CHARTS.indicator(indicator("-20", "15", "-12", "-3.5"))),
                new Case("indicator-reached", CHARTS.indicator(indicator("40", "10", "30", "22", "9.5"))),
                new Case("indicator-huge", CHARTS.indicator(indicator("1", huge, huge))));
    }

    private static EquipmentRow equipment(int ratio, @Nullable Long below, String... values) {
        return new EquipmentRow(
                "college",
                "Collège",
                values.length,
                SampleViews.ratios().get(ratio),
                SampleTerritories.spread(below, values));
    }

    /** Too many for a dot each. */
    private static Spread manySchools() {
        return SampleTerritories.spread(
                30L, IntStream.range(40, 140).mapToObj(String::valueOf).toArray(String[]::new));
    }

    private static Ratio ratio(String value, String reference) {
        return Ratio.of("computers-per-100", new BigDecimal(value), new BigDecimal(reference), null, "x");
    }

    private static ThemeRow theme(String label, long schools, int percent) {
        return new ThemeRow(new ThemeView("t", label), schools, percent, 0, 0, 0, 0, 0, 0);
    }

    private static IndicatorView indicator(@Nullable String baseline, @Nullable String target, String... readings) {
        List<IndicatorView.Point> points = Stream.iterate(0, i -> i + 1)
                .limit(readings.length)
                .map(i -> SampleViews.point("2026-1" + i, readings[i]))
                .toList();
        return new IndicatorView(
                "x",
                "Essai",
                "",
                Indicator.Direction.DOWN,
                baseline == null ? null : SampleViews.point("2026-2027", baseline),
                target == null ? null : SampleViews.point("2027-02-28", target),
                points,
                List.of(),
                null,
                null,
                null,
                null,
                IndicatorState.LATE,
                new Link("", ""));
    }

    @Test
    void isEmptyWhenThereIsNothingToShow() {
        assertThat(CHARTS.states(SampleViews.states(0, 0, 0, 0, 0)).isEmpty()).isTrue();
        assertThat(CHARTS.equipment(List.of()).isEmpty()).isTrue();
        assertThat(CHARTS.themes(List.of()).isEmpty()).isTrue();
        assertThat(CHARTS.selfAssessment(SampleViews.areas("x").subList(0, 2)).isEmpty())
                .as("lines around a centre need three axes")
                .isTrue();
        assertThat(CHARTS.indicator(indicator(null, null)).isEmpty()).isTrue();
    }

    @Test
    void hasAnIdOfItsOwnOnThePage() throws TemplateModelException {
        ChartFunctions functions = new ChartFunctions(CHARTS, markup, "index.html");
        Arguments states = new Arguments(
                "statesChart", List.of(new ListModel(SampleViews.states(1, 0, 0, 0, 0), new RecordWrapper(false))));

        assertThat(HTMLOutputFormat.INSTANCE.getMarkupString(functions.states(states)))
                .contains("id=\"g-chart-etats\"");
        assertThat(HTMLOutputFormat.INSTANCE.getMarkupString(functions.states(states)))
                .contains("id=\"g-chart-etats-2\"");
    }

    @Test
    void isDrawnOnceForAllPagesOfAPlace() {
        Outcome<String> first = markup.of(CHARTS.indicator(SampleViews.indicator("Certifications")), "a", "un.html");

        assertThat(markup.of(CHARTS.indicator(SampleViews.indicator("Certifications")), "a", "deux.html"))
                .isSameAs(first);
        assertThat(markup.of(CHARTS.indicator(SampleViews.indicator("Autre chose")), "a", "deux.html"))
                .isNotEqualTo(first);
        assertThat(markup.of(CHARTS.indicator(SampleViews.indicator("Certifications")), "b", "deux.html"))
                .isNotEqualTo(first);
    }

    @Test
    void manyChartsAreDrawnAsOneIs() {
        Chart chart = CHARTS.indicator(SampleViews.indicator("Certifications"));
        Outcome<String> alone = markup.of(chart, "a", "un.html");
        for (int i = 0; i < 1000; i++) {
            assertThat(markup.of(chart, "a" + i, "un.html").value()).isPresent();
        }

        assertThat(markup.of(chart, "a", "un.html")).isEqualTo(alone).isNotSameAs(alone);
    }

    private String draw(Case drawn) {
        return markup.of(drawn.chart(), "g-chart-" + drawn.name(), "index.html")
                .value()
                .orElseThrow();
    }

    @Test
    void oneSchoolAloneHasNoDistribution() {
        assertThat(CHARTS.distribution(List.of(equipment(0, 1L, "31.2"))).isEmpty())
                .isTrue();
        assertThat(CHARTS.equity(List.of(
                                new EquityRow("computers-per-100", SampleTerritories.spread(1L, "92"), List.of())))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aDistributionSaysAllThatItShows() {
        assertThat(CHARTS.distribution(List.of(equipment(0, 2L, "12", "28", "31.2", "35", "41")))
                        .description())
                .isEqualTo(
                        "Ordinateurs pour 100 élèves, établissements\u202f: 5\u202f; de 12 à 41\u202f; médiane\u202f: 31,2."
                                + " Moitié centrale\u202f: de 28 à 35. Établissements sous la référence (référence nationale\u202f: 33,8)\u202f: 2.");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isDrawnAsBefore(Case drawn) {
        GoldenCases.assertMatches(FOLDER.resolve(drawn.name()), "expected.svg", draw(drawn));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWellFormedAndStandsInTheViewBox(Case drawn) throws XMLStreamException {
        XMLStreamReader reader =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(draw(drawn)));
        Set<String> ids = new HashSet<>();
        double width = 0;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String name = reader.getLocalName();
            assertThat(name).isIn(DRAWN);
            String id = reader.getAttributeValue(null, "id");
            assertThat(id == null || ids.add(id)).as("id %s is new", id).isTrue();
            assertThat(reader.getAttributeValue(null, "style")).isNull();
            if (name.equals("svg")) {
                width = Double.parseDouble(reader.getAttributeValue(null, "width"));
            } else if (!name.equals("title") && !name.equals("desc")) {
                assertThat(reader.getAttributeValue(null, "class")).isNotBlank();
            }
            if (name.equals("text")) {
                double x = Double.parseDouble(reader.getAttributeValue(null, "x"));
                String anchor = reader.getAttributeValue(null, "text-anchor");
                String text = reader.getElementText();
                double length = text.codePointCount(0, text.length()) * 7.2;
                double left = "end".equals(anchor) ? x - length : x;
                assertThat(left).as(text).isGreaterThanOrEqualTo(-1);
                assertThat(left + length).as(text).isLessThanOrEqualTo(width + 3);
            }
        }
    }
}
