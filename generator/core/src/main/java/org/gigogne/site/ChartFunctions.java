package org.gigogne.site;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.HashSet;
import java.util.Set;
import org.gigogne.chart.Chart;
import org.gigogne.chart.Charts;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.view.IndicatorView;
import org.gigogne.view.InventoryView.AgeBand;
import org.gigogne.view.InventoryView.Ratio;
import org.gigogne.view.InventoryView.YearCount;
import org.gigogne.view.PlanView.StateCount;
import org.gigogne.view.ProgressionView;
import org.gigogne.view.SelfAssessmentView.AreaRow;
import org.gigogne.view.TerritoryView.EquipmentRow;
import org.gigogne.view.TerritoryView.EquityRow;
import org.gigogne.view.TerritoryView.ThemeRow;

/**
 * The functions that draw charts on one page. A chart with nothing to show is empty markup; two charts of a page never
 * share an id.
 */
final class ChartFunctions {
    private final Charts charts;
    private final ChartMarkup markup;
    private final String page;
    private final Set<String> ids = new HashSet<>();

    ChartFunctions(Charts charts, ChartMarkup markup, String page) {
        this.charts = charts;
        this.markup = markup;
        this.page = page;
    }

    TemplateHTMLOutputModel indicator(Arguments arguments) throws TemplateModelException {
        IndicatorView indicator = arguments.object(0, IndicatorView.class);
        return drawn(charts.indicator(indicator), "indicateur-" + Slugs.slug(indicator.id()));
    }

    TemplateHTMLOutputModel equipment(Arguments arguments) throws TemplateModelException {
        return drawn(charts.equipment(arguments.list(0, Ratio.class)), "equipement");
    }

    TemplateHTMLOutputModel progression(Arguments arguments) throws TemplateModelException {
        return drawn(charts.progression(arguments.object(0, ProgressionView.class)), "progression");
    }

    TemplateHTMLOutputModel states(Arguments arguments) throws TemplateModelException {
        return drawn(charts.states(arguments.list(0, StateCount.class)), "etats");
    }

    TemplateHTMLOutputModel selfAssessment(Arguments arguments) throws TemplateModelException {
        return drawn(charts.selfAssessment(arguments.list(0, AreaRow.class)), "autopositionnement");
    }

    TemplateHTMLOutputModel themes(Arguments arguments) throws TemplateModelException {
        return drawn(charts.themes(arguments.list(0, ThemeRow.class)), "thematiques");
    }

    TemplateHTMLOutputModel ages(Arguments arguments) throws TemplateModelException {
        return drawn(charts.ages(arguments.list(0, AgeBand.class)), "ages");
    }

    TemplateHTMLOutputModel renewals(Arguments arguments) throws TemplateModelException {
        return drawn(charts.renewals(arguments.list(0, YearCount.class)), "renouvellements");
    }

    TemplateHTMLOutputModel distribution(Arguments arguments) throws TemplateModelException {
        return drawn(charts.distribution(arguments.list(0, EquipmentRow.class)), "repartition");
    }

    TemplateHTMLOutputModel equity(Arguments arguments) throws TemplateModelException {
        return drawn(charts.equity(arguments.list(0, EquityRow.class)), "equite");
    }

    private TemplateHTMLOutputModel drawn(Chart chart, String name) throws TemplateModelException {
        if (chart.isEmpty()) {
            return HTMLOutputFormat.INSTANCE.fromMarkup("");
        }
        String id = "g-chart-" + name;
        for (int i = 2; !ids.add(id); i++) {
            id = "g-chart-" + name + '-' + i;
        }
        Outcome<String> outcome = markup.of(chart, id, page);
        if (outcome.value().isEmpty()) {
            Problem problem = outcome.problems().get(0);
            throw new TemplateModelException(
                    problem.location().path() + ':' + problem.location().line() + " : " + problem.message());
        }
        return HTMLOutputFormat.INSTANCE.fromMarkup(outcome.value().get().strip());
    }
}
