package org.gigogne.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gigogne.model.PartialDate;
import org.gigogne.model.Progression.CampaignKind;
import org.gigogne.view.ProgressionView.CampaignView;
import org.gigogne.view.ProgressionView.Cell;
import org.gigogne.view.ProgressionView.CellStatus;
import org.gigogne.view.ProgressionView.CompetencyMean;
import org.gigogne.view.ProgressionView.CompetencyMeans;
import org.gigogne.view.ProgressionView.CompetencyRow;
import org.gigogne.view.ProgressionView.DomainTable;
import org.gigogne.view.ProgressionView.LevelView;
import org.gigogne.view.ProgressionView.ResultRow;
import org.gigogne.view.ProgressionView.YearResults;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClassLevelViewTest {
    private static final LevelLabel SIXTH = new LevelLabel("6e", "6", "e", "");
    private static final LevelLabel FIFTH = new LevelLabel("5e", "5", "e", "");
    private static final LevelLabel FOURTH = new LevelLabel("4e", "4", "e", "");
    private static final CompetencyView SEARCH = new CompetencyView("1.1", "Mener une recherche");
    private static final CompetencyView SORT = new CompetencyView("1.2", "Gérer des données");
    private static final CompetencyView TREAT = new CompetencyView("1.3", "Traiter des données");

    private final ProgressionView progression = new ProgressionView(
            "c/progression.html",
            List.of(),
            List.of(level(SIXTH), level(FIFTH), level(FOURTH)),
            List.of(new DomainTable(
                    "1",
                    "Information",
                    List.of(
                            row(
                                    SEARCH,
                                    cell(SIXTH, CellStatus.WORKED, 1),
                                    cell(FIFTH, CellStatus.CONTAINED, 1),
                                    cell(FOURTH, CellStatus.WORKED, 2)),
                            row(
                                    SORT,
                                    cell(SIXTH, CellStatus.WORKED, null),
                                    cell(FIFTH, CellStatus.WORKED, null),
                                    cell(FOURTH, CellStatus.CONTAINED, null)),
                            row(
                                    TREAT,
                                    cell(SIXTH, CellStatus.NONE, null),
                                    cell(FIFTH, CellStatus.NONE, null),
                                    cell(FOURTH, CellStatus.NONE, null))))),
            List.of(
                    campaign("certification", null, FOURTH),
                    campaign("second", "2027-01", FIFTH, FOURTH),
                    campaign("first", "2026-10", FOURTH)),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                    new YearResults(
                            "2025-2026",
                            List.of(result(FIFTH), result(FOURTH)),
                            List.of(new CompetencyMeans(
                                    FOURTH, List.of(new CompetencyMean(SEARCH, Figure.of(new BigDecimal("1.5"))))))),
                    new YearResults("2024-2025", List.of(result(FIFTH)), List.of())));

    @Test
    void tellsWhatTheLevelWorksOnAndFromWhereItStarts() {
        assertThat(of(2).goals()).containsExactly(new ClassLevelView.Goal(SEARCH, 1, 2, List.of("Maths"), "Chercher"));
        assertThat(of(0).goals()).extracting(ClassLevelView.Goal::before).containsOnlyNulls();
    }

    @Test
    void tellsWhatTheLevelContainsFromTheLastLevelThatWorkedOnIt() {
        assertThat(of(1).contained()).containsExactly(new ClassLevelView.Contained(SEARCH, 1, SIXTH));
        assertThat(of(2).contained()).containsExactly(new ClassLevelView.Contained(SORT, null, FIFTH));
        assertThat(of(2).missing()).containsExactly(TREAT);
    }

    @Test
    void keepsTheCampaignsOfTheLevelInOrderOfDateThoseWithoutDateLast() {
        assertThat(of(0).campaigns()).isEmpty();
        assertThat(of(2).campaigns())
                .extracting(CampaignView::label)
                .containsExactly("first", "second", "certification");
    }

    @Test
    void keepsTheResultsOfTheLevelNewestFirst() {
        assertThat(of(1).results()).extracting(ClassLevelView.Results::year).containsExactly("2025-2026", "2024-2025");
        assertThat(of(2).results())
                .singleElement()
                .satisfies(results -> assertThat(results.means())
                        .containsExactly(new CompetencyMean(SEARCH, Figure.of(new BigDecimal("1.5")))));
    }

    @Test
    void thereIsNoneWithoutProgression() {
        assertThat(ClassLevelView.of(null)).isEmpty();
    }

    private ClassLevelView of(int index) {
        return ClassLevelView.of(progression).get(index);
    }

    private static LevelView level(LevelLabel label) {
        return new LevelView(label, "c/progression/" + label.code() + ".html", null, List.of(), 0, 0);
    }

    private static CompetencyRow row(CompetencyView competency, Cell... cells) {
        return new CompetencyRow(competency, Stream.of(cells).toList());
    }

    private static Cell cell(LevelLabel level, CellStatus status, @Nullable Integer target) {
        return status == CellStatus.WORKED
                ? new Cell(level, status, target, List.of("Maths"), "Chercher")
                : new Cell(level, status, target, List.of(), null);
    }

    private static CampaignView campaign(String label, @Nullable String start, LevelLabel... levels) {
        return new CampaignView(
                label,
                CampaignKind.CERTIFICATION,
                List.of(levels),
                start == null ? null : PartialDate.parse(start),
                null,
                null);
    }

    private static ResultRow result(LevelLabel level) {
        Figure figure = Figure.of(20);
        return new ResultRow(level, figure, figure, figure, figure, figure, null, figure, null);
    }
}
