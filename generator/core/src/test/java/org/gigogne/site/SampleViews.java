package org.gigogne.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gigogne.model.Action;
import org.gigogne.model.Edition;
import org.gigogne.model.Indicator;
import org.gigogne.model.Inventory;
import org.gigogne.model.PartialDate;
import org.gigogne.model.Progression;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.model.SelfAssessment;
import org.gigogne.synthesis.IndicatorState;
import org.gigogne.synthesis.Part;
import org.gigogne.view.AccessibilityView;
import org.gigogne.view.ActionView;
import org.gigogne.view.CalendarView;
import org.gigogne.view.ChangeView;
import org.gigogne.view.CompetencyView;
import org.gigogne.view.DocumentView;
import org.gigogne.view.Figure;
import org.gigogne.view.FreePageView;
import org.gigogne.view.IdentityView;
import org.gigogne.view.IndicatorView;
import org.gigogne.view.InventoryView;
import org.gigogne.view.LevelLabel;
import org.gigogne.view.Link;
import org.gigogne.view.PlanView;
import org.gigogne.view.ProgressionView;
import org.gigogne.view.ProposalView;
import org.gigogne.view.SchoolView;
import org.gigogne.view.SelfAssessmentView;
import org.gigogne.view.SitePaths;
import org.gigogne.view.SiteView;
import org.gigogne.view.ThemeView;
import org.jspecify.annotations.Nullable;

/** Small views made by hand; {@code what} is a text of content that shows up in many places. */
final class SampleViews {
    static final String PLACE = "maine-et-loire/college-des-tilleuls";
    static final ThemeView THEME = new ThemeView("travailler-ensemble", "Travailler ensemble autrement");

    private SampleViews() {}

    static SiteView site() {
        return site(null);
    }

    static SiteView site(@Nullable String baseUrl) {
        return new SiteView(
                "Plans numériques",
                null,
                IdentityView.NONE,
                baseUrl,
                List.of("fr"),
                Edition.PUBLIC,
                LocalDate.of(2026, 11, 15),
                5,
                6,
                null,
                AccessibilityView.of(null),
                "Académie");
    }

    static PartialDate day(String text) {
        return PartialDate.parse(text);
    }

    static IndicatorView.Point point(String date, String value) {
        return new IndicatorView.Point(PartialDate.parse(date), new BigDecimal(value));
    }

    static IndicatorView indicator(String what) {
        return new IndicatorView(
                "certifications-pix",
                what,
                "certifications",
                Indicator.Direction.UP,
                point("2026-09", "4"),
                point("2027-06", "30"),
                List.of(point("2026-11", "9")),
                List.of(
                        new IndicatorView.YearValue("2025-2026", new BigDecimal("4"), null),
                        new IndicatorView.YearValue("2026-2027", new BigDecimal("9"), new BigDecimal("5"))),
                new BigDecimal("27.5"),
                point("2026-11", "9"),
                19,
                20,
                IndicatorState.ON_COURSE,
                new Link(what, SitePaths.action(PLACE, "tablettes")));
    }

    static ActionView action(String what) {
        return new ActionView(
                "tablettes",
                SitePaths.action(PLACE, "tablettes"),
                THEME,
                what,
                List.of(what),
                List.of("RUPN"),
                List.of(what),
                day("2026-09"),
                day("2027-06-30"),
                what,
                Action.State.ONGOING,
                false,
                List.of(indicator(what)),
                List.of(what),
                List.of(new CompetencyView("2.3", "Collaborer")),
                List.of(new Link(what, SitePaths.deviceLot(PLACE, "tablettes"))),
                List.of(),
                List.of(),
                new ProposalView("EA-6", "Un label"),
                new BigDecimal("1200"),
                what,
                false);
    }

    static List<PlanView.StateCount> states(long... counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(i ->
                        new PlanView.StateCount(List.of(Action.State.values()).get(i), counts[i]))
                .toList();
    }

    static PlanView plan(String what) {
        return new PlanView(
                SitePaths.plan(PLACE),
                List.of(what),
                day("2026-2027"),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new PlanView.ThemeActions(THEME, List.of(action(what)))),
                List.of(action(what)),
                states(0, 1, 0, 0, 0),
                List.of(),
                List.of(indicator(what)),
                List.of(),
                new BigDecimal("1200"));
    }

    static List<InventoryView.Ratio> ratios() {
        return List.of(
                InventoryView.Ratio.of(
                        "computers-per-100", new BigDecimal("31.2"), new BigDecimal("33.8"), null, "DEPP, 2019"),
                InventoryView.Ratio.of(
                        "interactive-boards-per-1000",
                        new BigDecimal("24"),
                        new BigDecimal("13.3"),
                        new BigDecimal("20.3"),
                        "DEPP, 2019"),
                InventoryView.Ratio.of("tablets-per-100", BigDecimal.ZERO, null, null, ""));
    }

    static InventoryView inventory(String what) {
        return new InventoryView(
                SitePaths.inventory(PLACE),
                List.of(what),
                day("2026-10-01"),
                42,
                30,
                List.of(new InventoryView.KindCount(Inventory.DeviceKind.LAPTOP, 30)),
                ratios(),
                List.of(new InventoryView.LotView(
                        "tablettes",
                        what,
                        Inventory.DeviceKind.TABLET,
                        12,
                        day("2024-2025"),
                        Inventory.Owner.DEPARTMENT,
                        Inventory.DeviceUse.TEACHING,
                        true,
                        day("2029-09"),
                        null,
                        List.of())),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    static LevelLabel level(String base, String raised) {
        return new LevelLabel(base + raised, base, raised, "");
    }

    static ProgressionView progression(String what) {
        return new ProgressionView(
                SitePaths.progression(PLACE),
                List.of(what),
                List.of(
                        levelView("6", what, 5, 5),
                        levelView("5", null, 5, 8),
                        levelView("4", null, 8, 13),
                        levelView("3", null, 16, 16)),
                List.of(new ProgressionView.DomainTable(
                        "2",
                        what,
                        List.of(new ProgressionView.CompetencyRow(
                                new CompetencyView("2.3", what),
                                List.of(
                                        cell("6", ProgressionView.CellStatus.NONE, what),
                                        cell("5", ProgressionView.CellStatus.WORKED, what),
                                        cell("4", ProgressionView.CellStatus.CONTAINED, what),
                                        cell("3", ProgressionView.CellStatus.CONTAINED, what)))))),
                List.of(new ProgressionView.CampaignView(
                        what,
                        Progression.CampaignKind.CERTIFICATION,
                        List.of(level("3", "e")),
                        day("2027-05"),
                        null,
                        what)),
                List.of(),
                List.of(new ProgressionView.MilestoneView(day("2027-03"), what, List.of(what))),
                List.of(what),
                List.of());
    }

    private static ProgressionView.LevelView levelView(
            String base, @Nullable String intention, int worked, int covered) {
        String path = SitePaths.progression(PLACE, base + "e");
        return new ProgressionView.LevelView(level(base, "e"), path, intention, List.of(), worked, covered);
    }

    private static ProgressionView.Cell cell(String base, ProgressionView.CellStatus status, String what) {
        return new ProgressionView.Cell(level(base, "e"), status, null, List.of(what), what);
    }

    static List<SelfAssessmentView.AreaRow> areas(String what) {
        return List.of(
                area("A", what, "4.2", "3.4", null),
                area("B", what, "3.9", "3.6", "3.3"),
                area("C", what, "1", "5", "3.4"),
                area("D", what, null, null, null),
                area("E", what, null, "2.5", "3.5"));
    }

    private static SelfAssessmentView.AreaRow area(String letter, String title, @Nullable String... means) {
        List<Figure> values = new ArrayList<>();
        for (String mean : means) {
            values.add(Figure.of(mean == null ? null : new BigDecimal(mean)));
        }
        return new SelfAssessmentView.AreaRow(letter, title, values.get(0), values.get(1), values.get(2));
    }

    static SelfAssessmentView selfAssessment(String what) {
        return new SelfAssessmentView(
                SelfAssessment.Tool.SELFIE,
                day("2026-05"),
                List.of(what),
                areas(what),
                List.of(new SelfAssessmentView.MaturityRow(what, 2, what)));
    }

    static CalendarView calendar(String what) {
        CalendarView.Event event = new CalendarView.Event(
                "action-debut-tablettes",
                CalendarView.Kind.ACTION_START,
                what,
                day("2026-09-14"),
                null,
                SitePaths.action(PLACE, "tablettes"),
                true,
                false);
        return new CalendarView(List.of(event), List.of());
    }

    static FreePageView page(String markdown) {
        return new FreePageView("Charte", SitePaths.freePage(PLACE, "charte"), PLACE + "/pages/charte.md", markdown);
    }

    /** A school in which every text that users write is the given one. */
    static SchoolView school(String what) {
        return new SchoolView(
                PLACE,
                what,
                "0490001X",
                "college",
                "Collège",
                SchoolIdentity.Sector.PUBLIC,
                "2026-2027",
                what,
                null,
                List.of(what),
                List.of(new SchoolView.EnrolmentRow(level("6", "e"), 1120, 4)),
                1120,
                4,
                List.of(),
                null,
                List.of(new Link(what, "index.html")),
                List.of(new SchoolView.PartView(Part.PLAN, true, "plan-action.yml")),
                progression(what),
                plan(what),
                inventory(what),
                List.of(),
                List.of(),
                null,
                selfAssessment(what),
                null,
                calendar(what),
                List.of(new ChangeView(
                        "reading-tablettes-certifications-pix-2026-11",
                        ChangeView.ChangeKind.READING,
                        day("2026-11"),
                        what,
                        new BigDecimal("9"),
                        "certifications",
                        SitePaths.action(PLACE, "tablettes"))),
                List.of(page("# Charte\n\n" + what)),
                List.of(
                        dataFile("etablissement", "json"),
                        dataFile("actions", "csv"),
                        dataFile("indicateurs", "csv"),
                        dataFile("equipement", "csv"),
                        new DocumentView("calendrier", "ics", SitePaths.calendarFile(PLACE), ""),
                        new DocumentView("changements", "atom", SitePaths.feed(PLACE), "")));
    }

    private static DocumentView dataFile(String id, String format) {
        return new DocumentView(id, format, SitePaths.dataFile(PLACE, id, format), "");
    }
}
