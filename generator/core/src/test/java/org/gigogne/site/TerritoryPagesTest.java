package org.gigogne.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.gigogne.model.Territory;
import org.gigogne.synthesis.Part;
import org.gigogne.view.CalendarView;
import org.gigogne.view.PlanTotals;
import org.gigogne.view.TerritoryView;
import org.gigogne.view.TerritoryView.CoverageRow;
import org.gigogne.view.TerritoryView.EquipmentRow;
import org.gigogne.view.TerritoryView.EquityRow;
import org.gigogne.view.TerritoryView.PartRow;
import org.junit.jupiter.api.Test;

/** The pages of territories of any size. */
class TerritoryPagesTest {
    @Test
    void aTerritoryWithoutSchoolsSaysSoAndHasNoEmptyPages() {
        Map<String, String> pages = pages(territory(0, List.of(), List.of(), List.of()));

        assertThat(pages.keySet()).containsExactly("index.html");
        assertThat(pages.get("index.html"))
                .contains("Aucun établissement pour l’instant")
                .doesNotContain("0 sur 0");
    }

    @Test
    void ofOneSchoolAloneNoSpreadIsShown() {
        String page = pages(territory(
                        1,
                        List.of(SampleTerritories.part("École", 1)),
                        List.of(new EquipmentRow(
                                "college",
                                "Collège",
                                1,
                                SampleViews.ratios().get(0),
                                SampleTerritories.spread(1L, "31.2"))),
                        List.of(new EquityRow("computers-per-100", SampleTerritories.spread(1L, "92"), List.of()))))
                .get("equipement.html");

        assertThat(page)
                .contains("Un seul établissement de ce type a un inventaire", "Il faut au moins deux établissements")
                .doesNotContain("chart-spreads", "Maximum");
    }

    @Test
    void ofSeveralSchoolsEachSpreadIsDrawnAndHasItsTable() {
        String page = pages(territory(
                        3,
                        List.of(SampleTerritories.part("École", 1)),
                        List.of(new EquipmentRow(
                                "college",
                                "Collège",
                                3,
                                SampleViews.ratios().get(0),
                                SampleTerritories.spread(2L, "20", "31.2", "40"))),
                        List.of(new EquityRow(
                                "computers-per-100", SampleTerritories.spread(2L, "59", "92", "118"), List.of()))))
                .get("equipement.html");

        assertThat(page)
                .containsSubsequence("chart-spreads", "<details>", "59\u202f%", "chart-spreads", "<details>", "40");
    }

    @Test
    void whoHasWrittenWhatIsSaidInWords() {
        String page = pages(territory(1, List.of(SampleTerritories.part("École", 1)), List.of(), List.of()))
                .get("couverture.html");

        assertThat(page).contains(">écrit</span>", ">à venir</span>");
    }

    @Test
    void aTableOfFourHundredRowsIsLight() throws IOException {
        Map<String, String> pages = pages(territory(400, parts(400), List.of(), List.of()));

        assertThat(gzipped(requireNonNull(pages.get("parties.html")))).isLessThan(60_000);
        assertThat(gzipped(requireNonNull(pages.get("couverture.html")))).isLessThan(60_000);
    }

    @Test
    void aLongTableGoesOnOnFurtherPagesThatLinkToEachOther() {
        Map<String, String> pages = pages(territory(2000, parts(2000), List.of(), List.of()));

        assertThat(pages)
                .containsKeys("parties.html", "parties/2.html", "parties/5.html", "couverture/5.html")
                .doesNotContainKey("parties/6.html");
        assertThat(pages.get("parties/2.html"))
                .contains("href=\"../parties.html\"", "href=\"3.html\"", "href=\"../ecole-401/index.html\"")
                .contains("<a href=\"2.html\" aria-current=\"page\">")
                .doesNotContain("ecole-400/", "ecole-801/");
    }

    private static long gzipped(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static List<PartRow> parts(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> SampleTerritories.part("École élémentaire " + number, number))
                .toList();
    }

    private static Map<String, String> pages(TerritoryView view) {
        return new SiteRenderer(Theme.bundled(), SampleViews.site(), List.of())
                .render(view, List.of()).value().orElseThrow().files().stream()
                        .collect(Collectors.toMap(
                                OutputFile::path, file -> new String(file.bytes(), StandardCharsets.UTF_8)));
    }

    private static TerritoryView territory(
            long schools, List<PartRow> parts, List<EquipmentRow> equipment, List<EquityRow> equity) {
        return new TerritoryView(
                "",
                "Académie",
                Territory.Kind.ACADEMY,
                null,
                null,
                List.of(),
                List.of(),
                schools,
                List.of(),
                schools * 100,
                List.of(),
                parts,
                schools == 0
                        ? List.of()
                        : Stream.of(Part.values())
                                .map(part -> new CoverageRow(part, 0, 0, null, null, 0))
                                .toList(),
                SampleViews.states(0, 0, 0, 0, 0),
                0,
                0,
                0,
                0,
                List.of(),
                new PlanTotals(List.of(), List.of(), 0, List.of(), 0, BigDecimal.ZERO),
                SampleTerritories.NO_KEYWORDS,
                List.of(),
                List.of(),
                equipment,
                equity,
                null,
                null,
                new TerritoryView.Needs(List.of(), List.of(), List.of()),
                List.of(),
                "",
                List.of(),
                null,
                List.of(),
                List.of(),
                new CalendarView(List.of(), List.of()),
                List.of(),
                List.of(),
                List.of());
    }
}
