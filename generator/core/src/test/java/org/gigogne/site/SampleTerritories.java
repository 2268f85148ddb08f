package org.gigogne.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gigogne.model.Indicator;
import org.gigogne.model.Inventory;
import org.gigogne.model.SelfAssessment;
import org.gigogne.model.Territory;
import org.gigogne.model.Training;
import org.gigogne.synthesis.IndicatorState;
import org.gigogne.synthesis.Part;
import org.gigogne.synthesis.Raised;
import org.gigogne.view.CalendarView;
import org.gigogne.view.EquipmentTotals;
import org.gigogne.view.KeywordTotals;
import org.gigogne.view.Link;
import org.gigogne.view.PlanTotals;
import org.gigogne.view.SharedIndicatorView;
import org.gigogne.view.SitePaths;
import org.gigogne.view.Spread;
import org.gigogne.view.StaffTotals;
import org.gigogne.view.TerritoryView;
import org.jspecify.annotations.Nullable;

/** Territories as the renderers get them, and what they are made of. */
final class SampleTerritories {
    static final KeywordTotals NO_KEYWORDS = new KeywordTotals(List.of(), List.of(), 0);

    private SampleTerritories() {}

    private static EquipmentTotals material() {
        return new EquipmentTotals(
                60,
                List.of(new EquipmentTotals.AgeRow("under-3", 60, 100)),
                List.of(new EquipmentTotals.RenewalRow(2027, 30, List.of(20L), 10)),
                List.of(Inventory.Owner.DEPARTMENT),
                List.of(new EquipmentTotals.RateRow(Inventory.RateBand.ABOVE_100, 2)),
                40,
                30,
                75,
                1,
                1,
                List.of(new EquipmentTotals.BaseRow("projectors", 1, 8, 6, 75, false)),
                List.of(new EquipmentTotals.LoansRow("2025-2026", Inventory.LoanAudience.PUPILS, 2, 20, 15, 75)),
                List.of(new EquipmentTotals.ServiceRow(Inventory.ServiceKind.WORKSPACE, 2, 100)),
                List.of(
                        new EquipmentTotals.PrivacyRow(Inventory.PrivacyState.REGISTERED, 3, 75),
                        new EquipmentTotals.PrivacyRow(null, 1, 25)));
    }

    private static StaffTotals staff(String what) {
        return new StaffTotals(
                List.of(new StaffTotals.TrainingRow(Training.Frame.LOCAL, 2, 3, new BigDecimal("9"))),
                List.of(new StaffTotals.DomainRow(what, 1)),
                List.of(new StaffTotals.CertificationRow("2025-2026", 2, 80, 20, 25)),
                List.of(new StaffTotals.ToolRow(SelfAssessment.Tool.SELFIE, 1)),
                List.of(new StaffTotals.AreaRow("B", what, 1, new BigDecimal("3.1"), new BigDecimal("2.8"), null)),
                List.of(new StaffTotals.MaturityRow(what, List.of(0L, 1L, 1L, 0L))),
                new StaffTotals.ContinuityRow(2, 1, 1, 0));
    }

    /** A root territory in which every text that users write is the given one. */
    static TerritoryView territory(String what) {
        return new TerritoryView(
                "",
                what,
                Territory.Kind.ACADEMY,
                what,
                "17",
                List.of(what),
                List.of(),
                2,
                List.of(what),
                2240,
                List.of(),
                List.of(part(what, 1), part(what, 2)),
                List.of(new TerritoryView.CoverageRow(Part.PLAN, 1, 50, new BigDecimal("83"), new BigDecimal("14"), 1)),
                SampleViews.states(1, 2, 3, 0, 0),
                6,
                1,
                3,
                4,
                List.of(theme(2)),
                new PlanTotals(
                        List.of(new PlanTotals.YearRow("2026-2027", 4, 3)),
                        List.of(new PlanTotals.CarrierRow(what, 4)),
                        1,
                        List.of(new PlanTotals.FunderRow(what, 2, new BigDecimal("1250.5"))),
                        2,
                        new BigDecimal("1250.5")),
                new KeywordTotals(
                        List.of(new KeywordTotals.KeywordRow("reseau", what, what, 2, 100, List.of(2L, 1L, 0L, 1L))),
                        List.of(new KeywordTotals.TextRow(Raised.NEED, what, 1)),
                        1),
                List.of(),
                List.of(new SharedIndicatorView(
                        "certifications-pix",
                        what,
                        "certifications",
                        Indicator.Direction.UP,
                        2,
                        new BigDecimal("18"),
                        new BigDecimal("60"),
                        new BigDecimal("9"),
                        spread(null, "6", "12"),
                        List.of(new SharedIndicatorView.StateRow(IndicatorState.ON_COURSE, 2)),
                        100,
                        new SharedIndicatorView.ForecastRow(2, new BigDecimal("70"), new BigDecimal("35"), 2),
                        List.of(
                                new SharedIndicatorView.YearRow("2025-2026", 2, new BigDecimal("8"), 0, null),
                                new SharedIndicatorView.YearRow(
                                        "2026-2027", 2, new BigDecimal("18"), 2, new BigDecimal("10"))))),
                List.of(new TerritoryView.EquipmentRow(
                        "college", "Collège", 2, SampleViews.ratios().get(0), spread(1L, "28", "35"))),
                List.of(new TerritoryView.EquityRow("computers-per-100", spread(1L, "83", "104"), List.of())),
                material(),
                staff(what),
                new TerritoryView.Needs(
                        List.of(theme(2)),
                        List.of(new TerritoryView.EquipmentRow(
                                "college", "Collège", 2, SampleViews.ratios().get(0), spread(1L, "28", "35"))),
                        List.of(part(what, 1))),
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

    private static TerritoryView.ThemeRow theme(long schools) {
        return new TerritoryView.ThemeRow(SampleViews.THEME, schools, 100, 6, 3, 1, 2, 1, 1);
    }

    /** A school in a territory, the number of which is in its path. */
    static TerritoryView.PartRow part(String what, int number) {
        return new TerritoryView.PartRow(
                new Link(what, SitePaths.home("ecole-" + number)),
                "École élémentaire",
                null,
                1,
                100 + number % 300,
                13,
                4,
                2,
                1,
                1,
                3,
                33,
                new BigDecimal("16"),
                new BigDecimal("14.4"),
                Stream.of(Part.values())
                        .map(part -> new TerritoryView.CoverageRow(part, part == Part.PLAN ? 1 : 0, 0, null, null, 0))
                        .toList());
    }

    /** How some values are spread that are given in ascending order, each once; quartiles about where they are. */
    static Spread spread(@Nullable Long below, String... values) {
        List<BigDecimal> all = Stream.of(values).map(BigDecimal::new).toList();
        boolean hasQuartiles = all.size() >= 4;
        return new Spread(
                all.size(),
                all,
                all.get(0),
                hasQuartiles ? all.get(all.size() / 4) : null,
                all.get(all.size() / 2),
                hasQuartiles ? all.get(all.size() * 3 / 4) : null,
                all.get(all.size() - 1),
                below);
    }
}
