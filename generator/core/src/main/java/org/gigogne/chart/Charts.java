package org.gigogne.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.gigogne.chart.BarChart.Bar;
import org.gigogne.chart.StackedChart.Filling;
import org.gigogne.chart.StackedChart.Row;
import org.gigogne.chart.StackedChart.Series;
import org.gigogne.model.Action;
import org.gigogne.view.IndicatorView;
import org.gigogne.view.InventoryView.AgeBand;
import org.gigogne.view.InventoryView.Ratio;
import org.gigogne.view.InventoryView.YearCount;
import org.gigogne.view.PlanView.StateCount;
import org.gigogne.view.ProgressionView;
import org.gigogne.view.ProgressionView.LevelView;
import org.gigogne.view.SelfAssessmentView.AreaRow;
import org.gigogne.view.TerritoryView.EquipmentRow;
import org.gigogne.view.TerritoryView.EquityRow;
import org.gigogne.view.TerritoryView.ThemeRow;

/** Makes charts from views, in the words of a language. */
public final class Charts {
    private static final List<StateFilling> STATES = List.of(
            new StateFilling(Action.State.DONE, Filling.SOLID),
            new StateFilling(Action.State.ONGOING, Filling.RISING),
            new StateFilling(Action.State.PLANNED, Filling.EMPTY),
            new StateFilling(Action.State.POSTPONED, Filling.LEVEL),
            new StateFilling(Action.State.ABANDONED, Filling.UPRIGHT));

    private final Wording wording;
    private final IndicatorCharts indicators;

    /** Charts that speak the given language. */
    public Charts(Wording wording) {
        this.wording = wording;
        this.indicators = new IndicatorCharts(wording);
    }

    /** The readings of an indicator on their way to its target. */
    public Chart indicator(IndicatorView indicator) {
        return indicators.of(indicator);
    }

    /** Ratios that have a national reference, each on its own scale with it: alone, a bar would tell nothing. */
    public Chart equipment(List<Ratio> ratios) {
        List<Bar> bars = ratios.stream()
                .filter(ratio -> ratio.reference() != null)
                .map(ratio -> new Bar(
                        wording.text("ratio." + ratio.id()),
                        ratio.value(),
                        wording.number(ratio.value()),
                        Mark.of(ratio, wording)))
                .toList();
        return new BarChart(wording.text("chart.equipment.title"), describe(bars), bars, false);
    }

    /** How many competencies each class level works on, and how many it contains from the levels before. */
    public Chart progression(ProgressionView progression) {
        List<Row> rows = progression.levels().stream().map(this::row).toList();
        long competencies = progression.domains().stream()
                .mapToLong(domain -> domain.rows().size())
                .sum();
        String description = progression.levels().stream()
                .map(level -> wording.text(
                        "chart.progression.level", name(level), number(level.worked()), number(level.covered())))
                .collect(Collectors.joining(" "));
        return new StackedChart(
                wording.text("chart.progression.title"),
                description,
                List.of(
                        new Series(wording.text("chart.progression.contained"), Filling.RISING),
                        new Series(wording.text("chart.progression.worked"), Filling.SOLID)),
                rows,
                competencies);
    }

    private Row row(LevelView level) {
        long contained = Math.max(0, level.covered() - level.worked());
        return new Row(name(level), List.of(contained, (long) level.worked()), number(level.covered()));
    }

    private static String name(LevelView level) {
        return level.level().base() + level.level().raised() + level.level().suffix();
    }

    /** Actions by state. */
    public Chart states(List<StateCount> states) {
        List<Long> counts =
                STATES.stream().map(filling -> count(states, filling.state())).toList();
        long sum = counts.stream().mapToLong(Long::longValue).sum();
        List<Series> series = STATES.stream()
                .map(filling -> new Series(
                        wording.text(
                                "chart.states.count",
                                wording.word(filling.state()),
                                number(count(states, filling.state()))),
                        filling.filling()))
                .toList();
        String description = series.stream().map(Series::label).collect(Collectors.joining(", ", "", "."));
        return new StackedChart(
                wording.text("chart.states.title"),
                wording.text("chart.states.sum", number(sum)) + ' ' + description,
                series,
                List.of(new Row("", counts, number(sum))),
                sum);
    }

    private static long count(List<StateCount> states, Action.State state) {
        return states.stream()
                .filter(count -> count.state() == state)
                .mapToLong(StateCount::count)
                .sum();
    }

    /** The mean answers to a self-assessment, area by area. */
    public Chart selfAssessment(List<AreaRow> areas) {
        return new SelfAssessmentCharts(wording).of(areas);
    }

    /** Themes by number of schools that act on them. */
    public Chart themes(List<ThemeRow> themes) {
        List<Bar> bars = themes.stream()
                .map(row -> new Bar(
                        row.theme().label(),
                        BigDecimal.valueOf(row.schools()),
                        wording.text(
                                "chart.themes.value",
                                number(row.schools()),
                                wording.percent(BigDecimal.valueOf(row.percent()))),
                        null))
                .toList();
        return new BarChart(wording.text("chart.themes.title"), describe(bars), bars, true);
    }

    /** How ratios of equipment differ from school to school, in a kind of school. */
    public Chart distribution(List<EquipmentRow> rows) {
        return new DistributionCharts(wording).equipment(rows);
    }

    /** How ratios of equipment differ from school to school, in percent of the national references. */
    public Chart equity(List<EquityRow> rows) {
        return new DistributionCharts(wording).equity(rows);
    }

    /** Devices by age: computers, and the others. */
    public Chart ages(List<AgeBand> ages) {
        List<Row> rows = ages.stream()
                .map(age -> new Row(
                        wording.text("age." + age.id()),
                        List.of((long) age.computers(), (long) (age.count() - age.computers())),
                        number(age.count())))
                .toList();
        String description = ages.stream()
                .map(age -> wording.text(
                        "chart.ages.band",
                        wording.text("age." + age.id()),
                        number(age.count()),
                        number(age.computers())))
                .collect(Collectors.joining(" "));
        long most = ages.stream().mapToLong(AgeBand::count).max().orElse(0);
        return new StackedChart(
                wording.text("chart.ages.title"),
                description,
                List.of(
                        new Series(wording.text("chart.ages.computers"), Filling.SOLID),
                        new Series(wording.text("chart.ages.others"), Filling.RISING)),
                rows,
                most);
    }

    /** Devices to be replaced, by year. */
    public Chart renewals(List<YearCount> years) {
        List<Bar> bars = years.stream()
                .map(year -> new Bar(
                        Integer.toString(year.year()), BigDecimal.valueOf(year.count()), number(year.count()), null))
                .toList();
        return new BarChart(wording.text("chart.renewals.title"), describe(bars), bars, true);
    }

    private String describe(List<Bar> bars) {
        return bars.stream()
                .map(bar -> {
                    Mark mark = bar.mark();
                    return mark == null
                            ? wording.text("chart.bar", bar.label(), bar.valueText())
                            : wording.text("chart.bar.mark", bar.label(), bar.valueText(), mark.text());
                })
                .collect(Collectors.joining(" "));
    }

    private String number(long value) {
        return wording.number(BigDecimal.valueOf(value));
    }

    private record StateFilling(Action.State state, Filling filling) {}
}
