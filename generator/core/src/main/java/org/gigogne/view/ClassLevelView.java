package org.gigogne.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gigogne.model.PartialDate;
import org.gigogne.view.ProgressionView.CampaignView;
import org.gigogne.view.ProgressionView.Cell;
import org.gigogne.view.ProgressionView.CellStatus;
import org.gigogne.view.ProgressionView.CompetencyMeans;
import org.gigogne.view.ProgressionView.CompetencyRow;
import org.gigogne.view.ProgressionView.LevelView;
import org.gigogne.view.ProgressionView.ResultRow;
import org.gigogne.view.ProgressionView.YearResults;
import org.jspecify.annotations.Nullable;

/**
 * A progression as one class level sees it: what it works on, and what it contains from the levels before it.
 *
 * @param level the level
 * @param goals what it works on, in the order of the CRCN
 * @param contained what it does not work on itself but levels before it did, in the order of the CRCN
 * @param missing competencies that neither it nor a level before it works on
 * @param campaigns campaigns and certification sessions for the level, in order of date, those without last
 * @param results its results by school year, newest first
 */
public record ClassLevelView(
        LevelView level,
        List<Goal> goals,
        List<Contained> contained,
        List<CompetencyView> missing,
        List<CampaignView> campaigns,
        List<Results> results) {
    private static final Comparator<CampaignView> BY_DATE =
            Comparator.comparing(ClassLevelView::start, Comparator.nullsLast(Comparator.naturalOrder()));

    public ClassLevelView {
        goals = List.copyOf(goals);
        contained = List.copyOf(contained);
        missing = List.copyOf(missing);
        campaigns = List.copyOf(campaigns);
        results = List.copyOf(results);
    }

    /**
     * A competency that the level works on.
     *
     * @param competency which
     * @param before mastery level reached before this class level, 1 to 8; null when none is told
     * @param target mastery level aimed at, 1 to 8; null when none is told
     * @param subjects where it is worked on
     * @param activity what pupils do
     */
    public record Goal(
            CompetencyView competency,
            @Nullable Integer before,
            @Nullable Integer target,
            List<String> subjects,
            @Nullable String activity) {}

    /**
     * A competency that the level contains.
     *
     * @param competency which
     * @param target mastery level already reached, 1 to 8; null when none is told
     * @param from last class level that worked on it
     */
    public record Contained(
            CompetencyView competency, @Nullable Integer target, LevelLabel from) {}

    /**
     * Results of a school year.
     *
     * @param year for example {@code 2025-2026}
     * @param row numbers of pupils
     * @param means mean level by competency; empty when none is told
     */
    public record Results(String year, ResultRow row, List<ProgressionView.CompetencyMean> means) {}

    /** Address of its page. */
    public String path() {
        return level.path();
    }

    /** All class levels of a progression, in its order; none without progression. */
    public static List<ClassLevelView> of(@Nullable ProgressionView progression) {
        return progression == null
                ? List.of()
                : IntStream.range(0, progression.levels().size())
                        .mapToObj(index -> of(progression, index))
                        .toList();
    }

    private static ClassLevelView of(ProgressionView progression, int index) {
        LevelView level = progression.levels().get(index);
        List<Goal> goals = new ArrayList<>();
        List<Contained> contained = new ArrayList<>();
        List<CompetencyView> missing = new ArrayList<>();
        progression.domains().stream().flatMap(domain -> domain.rows().stream()).forEach(row -> {
            Cell cell = row.cells().get(index);
            switch (cell.status()) {
                case WORKED -> goals.add(goal(row, index));
                case CONTAINED ->
                    contained.add(new Contained(row.competency(), cell.target(), lastWorkedOn(row, index)));
                case NONE -> missing.add(row.competency());
            }
        });
        return new ClassLevelView(
                level,
                goals,
                contained,
                missing,
                progression.campaigns().stream()
                        .filter(campaign -> campaign.levels().contains(level.level()))
                        .sorted(BY_DATE)
                        .toList(),
                progression.results().stream()
                        .map(year -> results(year, level.level()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Goal goal(CompetencyRow row, int index) {
        Cell cell = row.cells().get(index);
        Integer before = index == 0 ? null : row.cells().get(index - 1).target();
        return new Goal(row.competency(), before, cell.target(), cell.subjects(), cell.activity());
    }

    private static LevelLabel lastWorkedOn(CompetencyRow row, int index) {
        return row.cells().subList(0, index).stream()
                .filter(cell -> cell.status() == CellStatus.WORKED)
                .reduce((earlier, later) -> later)
                .map(Cell::level)
                .orElseThrow();
    }

    private static Optional<Results> results(YearResults year, LevelLabel level) {
        return year.rows().stream()
                .filter(row -> row.level().equals(level))
                .findFirst()
                .map(row -> new Results(
                        year.year(),
                        row,
                        year.competencies().stream()
                                .filter(means -> means.level().equals(level))
                                .findFirst()
                                .map(CompetencyMeans::means)
                                .orElse(List.of())));
    }

    private static @Nullable PartialDate start(CampaignView campaign) {
        return campaign.start() == null ? campaign.end() : campaign.start();
    }
}
