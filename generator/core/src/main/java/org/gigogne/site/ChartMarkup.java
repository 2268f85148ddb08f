package org.gigogne.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.gigogne.chart.Chart;
import org.gigogne.chart.Drawing;
import org.gigogne.chart.Layout;
import org.gigogne.problem.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Writes charts as SVG with the templates {@code charts/*.ftlh} of the theme. A chart stands on several pages of a place and
 * in its reports: it is kept for the next ones. Usable from any thread.
 */
final class ChartMarkup {
    /** Then all are let go. A rich school has some twenty charts, and one or two places are rendered for each processor. */
    private static final int MOST_KEPT = 500;

    private static final Map<Class<? extends Drawing>, String> TEMPLATES = Map.of(
            Drawing.Bars.class, "charts/barres.ftlh",
            Drawing.Radar.class, "charts/radar.ftlh",
            Drawing.Spreads.class, "charts/distribution.ftlh",
            Drawing.Stacks.class, "charts/cumul.ftlh",
            Drawing.Line.class, "charts/courbe.ftlh");

    private final TemplateEngine engine;
    private final Map<Key, Outcome<String>> drawn = new ConcurrentHashMap<>();

    /** A chart, and the id that sets it apart on its page. */
    private record Key(Chart chart, String id) {}

    ChartMarkup(TemplateEngine engine) {
        this.engine = engine;
    }

    /**
     * The SVG of a chart, or why there is none.
     *
     * @param page path of the page, for problems
     */
    Outcome<String> of(Chart chart, String id, String page) {
        Key key = new Key(chart, id);
        Outcome<String> known = drawn.get(key);
        if (known != null) {
            return known;
        }
        Outcome<String> made = draw(chart, id, page);
        if (made.value().isPresent()) {
            if (drawn.size() >= MOST_KEPT) {
                drawn.clear();
            }
            drawn.put(key, made);
        }
        return made;
    }

    /** Paths of the templates in the theme. */
    static Collection<String> templates() {
        return TEMPLATES.values();
    }

    private Outcome<String> draw(Chart chart, String id, String page) {
        Drawing drawing = Layout.of(chart);
        Map<String, @Nullable Object> variables = new LinkedHashMap<>();
        variables.put("chart", drawing);
        variables.put("id", id);
        return engine.render(Objects.requireNonNull(TEMPLATES.get(drawing.getClass())), variables, page);
    }
}
