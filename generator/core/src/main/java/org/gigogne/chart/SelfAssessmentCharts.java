package org.gigogne.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigogne.chart.RadarChart.Style;
import org.gigogne.view.Figure;
import org.gigogne.view.SelfAssessmentView.AreaRow;
import org.jspecify.annotations.Nullable;

/** Makes the chart of a self-assessment. */
final class SelfAssessmentCharts {
    private static final int LOWEST_ANSWER = 1;
    private static final int HIGHEST_ANSWER = 5;
    private static final List<Group> GROUPS = List.of(
            new Group("assessment.leaders", Style.SOLID, AreaRow::leaders),
            new Group("assessment.teachers", Style.DASHED, AreaRow::teachers),
            new Group("assessment.pupils", Style.DOTTED, AreaRow::pupils));

    private final Wording wording;

    SelfAssessmentCharts(Wording wording) {
        this.wording = wording;
    }

    /** One line per group that answered; areas that nobody answered are left out. */
    RadarChart of(List<AreaRow> areas) {
        List<AreaRow> answered = areas.stream()
                .filter(area -> GROUPS.stream().anyMatch(group -> group.mean(area) != null))
                .toList();
        return new RadarChart(
                wording.text("chart.assessment.title"),
                answered.stream().map(this::describe).collect(Collectors.joining(" ")),
                answered.stream().map(AreaRow::letter).toList(),
                LOWEST_ANSWER,
                HIGHEST_ANSWER,
                GROUPS.stream()
                        .map(group ->
                                new RadarChart.Series(wording.text(group.key()), group.style(), group.means(answered)))
                        .filter(line -> line.values().stream().anyMatch(Objects::nonNull))
                        .toList());
    }

    private String describe(AreaRow area) {
        String means = GROUPS.stream()
                .filter(group -> group.mean(area) != null)
                .map(group -> wording.text(
                        "chart.assessment.mean",
                        wording.text(group.key()),
                        wording.number(Objects.requireNonNull(group.mean(area)))))
                .collect(Collectors.joining(", "));
        return wording.text(
                "chart.assessment.area", wording.text("assessment.letter", area.letter(), area.title()), means);
    }

    /** Who answers. */
    private record Group(String key, Style style, Function<AreaRow, Figure> answers) {
        @Nullable BigDecimal mean(AreaRow area) {
            return answers.apply(area).value();
        }

        List<@Nullable BigDecimal> means(List<AreaRow> areas) {
            List<@Nullable BigDecimal> means = new ArrayList<>();
            areas.forEach(area -> means.add(mean(area)));
            return means;
        }
    }
}
