package org.gigogne.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gigogne.chart.Chart;
import org.gigogne.chart.Drawing;
import org.gigogne.chart.Layout;
import org.gigogne.problem.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Writes charts as SVG with the templates {@code charts/*.ftlh} of the theme. A chart stands on several pages of a place and
 * in its reports: the last ones are kept. Usable from any thread.
 */
final class ChartMarkup {
    /** More than the places have that are rendered at one time. */
    private static final int MOST_KEPT = 200;

    private final TemplateEngine engine;
    private final Map<Drawn, Outcome<String>> last = new ConcurrentHashMap<>();

    /** A chart, and the id that sets it apart on its page. */
    private record Drawn(Chart chart, String id) {}

    ChartMarkup(TemplateEngine engine) {
        this.engine = engine;
    }

    /**
     * The SVG of a chart, or why there is none.
     *
     * @param page path of the page, for problems
     */
    Outcome<String> of(Chart chart, String id, String page) {
        Drawn key = new Drawn(chart, id);
        Outcome<String> known = last.get(key);
        if (known != null) {
            return known;
        }
        Outcome<String> drawn = draw(chart, id, page);
        if (drawn.value().isPresent()) {
            if (last.size() >= MOST_KEPT) {
                last.clear();
            }
            last.put(key, drawn);
        }
        return drawn;
    }

    private Outcome<String> draw(Chart chart, String id, String page) {
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
