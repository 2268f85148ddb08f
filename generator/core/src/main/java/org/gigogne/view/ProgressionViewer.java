package org.gigogne.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gigogne.model.Progression;
import org.gigogne.model.Progression.CompetencyGoal;
import org.gigogne.model.Progression.LevelProgression;
import org.gigogne.model.Progression.LevelResult;
import org.gigogne.model.Schedule;
import org.gigogne.model.SchoolYear;
import org.gigogne.synthesis.SmallGroups;
import org.gigogne.view.ProgressionView.Cell;
import org.gigogne.view.ProgressionView.CellStatus;
import org.jspecify.annotations.Nullable;

/** Shows a progression: what a class level contains from the levels before it is worked out here. */
final class ProgressionViewer {
    private final Labels labels;
    private final SmallGroups groups;

    ProgressionViewer(Labels labels, SmallGroups groups) {
        this.labels = labels;
        this.groups = groups;
    }

    ProgressionView view(String placePath, Progression progression) {
        return new ProgressionView(
                SitePaths.progression(placePath),
                Typography.paragraphs(progression.presentation()),
                levels(placePath, progression.levels()),
                labels.domains().stream()
                        .map(domain -> new ProgressionView.DomainTable(
                                domain.code(),
                                domain.title(),
                                domain.competencies().stream()
                                        .map(competency -> row(competency, progression.levels()))
                                        .toList()))
                        .toList(),
                progression.campaigns().stream().map(this::view).toList(),
                progression.roles().stream()
                        .map(role -> new RoleView(Typography.text(role.function()), Typography.texts(role.tasks())))
                        .toList(),
                progression.milestones().stream()
                        .sorted(Comparator.comparing(Progression.Milestone::when))
                        .map(step -> new ProgressionView.MilestoneView(
                                step.when(), Typography.text(step.what()), Typography.texts(step.who())))
                        .toList(),
                Typography.paragraphs(progression.minimum()),
                results(progression.results()));
    }

    private List<ProgressionView.LevelView> levels(String placePath, List<LevelProgression> levels) {
        List<ProgressionView.LevelView> views = new ArrayList<>();
        Set<String> covered = new HashSet<>();
        for (LevelProgression level : levels) {
            List<String> worked = level.competencies().stream()
                    .map(CompetencyGoal::code)
                    .distinct()
                    .toList();
            covered.addAll(worked);
            views.add(new ProgressionView.LevelView(
                    labels.level(level.level()),
                    SitePaths.progression(placePath, level.level()),
                    Typography.optional(level.intention()),
                    Typography.texts(level.arrangements()),
                    worked.size(),
                    covered.size()));
        }
        return views;
    }

    private ProgressionView.CompetencyRow row(CompetencyView competency, List<LevelProgression> levels) {
        List<Cell> cells = new ArrayList<>();
        CellStatus before = CellStatus.NONE;
        Integer reached = null;
        for (LevelProgression level : levels) {
            CompetencyGoal goal = goal(level, competency.code());
            if (goal == null) {
                cells.add(new Cell(labels.level(level.level()), before, reached, List.of(), null));
                continue;
            }
            reached = goal.target() == null ? reached : goal.target();
            before = CellStatus.CONTAINED;
            cells.add(new Cell(
                    labels.level(level.level()),
                    CellStatus.WORKED,
                    reached,
                    Typography.texts(goal.subjects()),
                    Typography.optional(goal.activity())));
        }
        return new ProgressionView.CompetencyRow(competency, cells);
    }

    private static @Nullable CompetencyGoal goal(LevelProgression level, String code) {
        return level.competencies().stream()
                .filter(goal -> goal.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private ProgressionView.CampaignView view(Progression.Campaign campaign) {
        Schedule when = campaign.when();
        return new ProgressionView.CampaignView(
                Typography.text(campaign.label()),
                campaign.kind(),
                labels.levels(campaign.levels()),
                when == null ? null : when.start(),
                when == null ? null : when.end(),
                Typography.optional(campaign.description()));
    }

    private List<ProgressionView.YearResults> results(List<LevelResult> results) {
        Map<SchoolYear, List<LevelResult>> byYear = new TreeMap<>(Comparator.reverseOrder());
        results.forEach(result ->
                byYear.computeIfAbsent(result.year(), year -> new ArrayList<>()).add(result));
        Map<String, Integer> rank = new HashMap<>();
        results.forEach(result -> rank.putIfAbsent(result.level(), labels.rank(result.level())));
        byYear.values().forEach(rows -> rows.sort(Comparator.comparing(result -> rank.get(result.level()))));
        return byYear.entrySet().stream()
                .map(entry -> new ProgressionView.YearResults(
                        entry.getKey().toString(),
                        entry.getValue().stream()
                                .map(result -> row(result, results))
                                .toList(),
                        entry.getValue().stream()
                                .filter(result -> !result.competencies().isEmpty())
                                .map(this::means)
                                .toList()))
                .toList();
    }

    private static @Nullable Integer change(Figure now, Figure before) {
        return now.value() == null || before.value() == null
                ? null
                : (Integer) now.value().subtract(before.value()).intValueExact();
    }

    private Figure certifiedPercent(LevelResult result) {
        return Figure.percent(
                result.certified(), result.participants(), groups.told(result).certified());
    }

    private ProgressionView.ResultRow row(LevelResult result, List<LevelResult> all) {
        Figure before = all.stream()
                .filter(other -> other.year().equals(result.year().before())
                        && other.level().equals(result.level()))
                .findFirst()
                .map(this::certifiedPercent)
                .orElse(Figure.of(null));
        SmallGroups.ToldResult told = groups.told(result);
        BigDecimal score = result.meanScore();
        return new ProgressionView.ResultRow(
                labels.level(result.level()),
                Figure.of(result.enrolled(), told.enrolled()),
                Figure.of(result.participants(), told.participants()),
                Figure.of(result.certifiable(), told.certifiable()),
                Figure.of(result.certified(), told.certified()),
                certifiedPercent(result),
                change(certifiedPercent(result), before),
                Figure.of(score, told.participants()),
                score != null && told.participants() ? labels.globalLevel(score) : null);
    }

    private ProgressionView.CompetencyMeans means(LevelResult result) {
        boolean isTold = groups.told(result).participants();
        return new ProgressionView.CompetencyMeans(
                labels.level(result.level()),
                result.competencies().stream()
                        .map(mean -> new ProgressionView.CompetencyMean(
                                labels.competency(mean.code()), Figure.of(mean.meanLevel(), isTold)))
                        .toList());
    }
}
