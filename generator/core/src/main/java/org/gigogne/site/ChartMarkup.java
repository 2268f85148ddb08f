package org.gigogne.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gigogne.chart.Chart;
import org.gigogne.chart.Drawing;
import org.gigogne.chart.Layout;
import org.gigogne.problem.Outcome;
import org.jspecify.annotations.Nullable;

/** Writes charts as SVG with the templates {@code charts/*.ftlh} of the theme. */
final class ChartMarkup {
    private final TemplateEngine engine;

    ChartMarkup(TemplateEngine engine) {
        this.engine = engine;
    }

    /** The SVG of a chart, or why there is none. */
    Outcome<String> of(Chart chart, String id, String page) {
        Drawing drawing = Layout.of(chart);
        Map<String, @Nullable Object> variables = new LinkedHashMap<>();
        variables.put("chart", drawing);
        variables.put("id", id);
        return engine.render("charts/" + template(drawing) + ".ftlh", variables, page);
    }

    private static String template(Drawing drawing) {
        if (drawing instanceof Drawing.Bars) {
            return "barres";
        }
        if (drawing instanceof Drawing.Radar) {
            return "radar";
        }
        if (drawing instanceof Drawing.Spreads) {
            return "distribution";
        }
        return drawing instanceof Drawing.Stacks ? "cumul" : "courbe";
    }
}
