package org.gigogne.build;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigogne.problem.Location;
import org.gigogne.site.SiteRenderer;

/** Tells where something in a PDF comes from: the report, the block, the line of the template. */
final class ReportPlaces {
    private static final Pattern NAME = Pattern.compile("<([A-Za-z][\\w:-]*)");

    private final SiteRenderer renderer;

    ReportPlaces(SiteRenderer renderer) {
        this.renderer = renderer;
    }

    /** Which report of which place, to begin a sentence with. */
    String name(FinishedReport report) {
        String place = report.xhtml().place();
        return "Le rapport `" + report.xhtml().id() + "` de " + (place.isEmpty() ? "la racine" : "`" + place + "`");
    }

    /** Where in the PDF, to end a clause with; empty when neither page nor element is known. */
    String spot(FinishedReport report, int page, int element) {
        String block = block(report, element);
        return (page > 0 ? ", page " + page : "") + (block.isEmpty() ? "" : ", dans `<" + block + ">`");
    }

    /** The place in the template that wrote the element; the template as a whole when that is unknown. */
    Location location(FinishedReport report, int element) {
        List<Location> elements = report.printed().elements();
        if (element < 0 || element >= elements.size()) {
            return Location.ofFile(template(report));
        }
        return renderer.templateOf(elements.get(element), report.xhtml());
    }

    /** The template of a report. */
    static String template(FinishedReport report) {
        return "theme/reports/" + report.xhtml().id() + ".ftlh";
    }

    /** Name of the element of the report that an element of the structure was made from; empty when unknown. */
    private static String block(FinishedReport report, int element) {
        List<Location> elements = report.printed().elements();
        Location at = element < 0 || element >= elements.size() ? Location.ofFile("") : elements.get(element);
        String line = at.line() < 1
                ? ""
                : report.xhtml()
                        .xhtml()
                        .lines()
                        .skip(at.line() - 1L)
                        .findFirst()
                        .orElse("");
        Matcher name = NAME.matcher(line);
        return name.find(Math.max(0, Math.min(at.column() - 1, line.length()))) ? name.group(1) : "";
    }
}
