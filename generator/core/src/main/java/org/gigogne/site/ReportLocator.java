package org.gigogne.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gigogne.problem.Location;

/**
 * Finds in the theme what a place in the XHTML of a report was written from.
 *
 * <p>What is looked for, in this order: the whole line, the whole tag, the name of the element. The template of the
 * report is looked at first, then all others that were used.
 */
final class ReportLocator {
    private static final Pattern TAG = Pattern.compile("<([A-Za-z][\\w:-]*)[^<>]*>?");

    private final SortedMap<String, String> sources;

    ReportLocator(SortedMap<String, String> sources) {
        this.sources = sources;
    }

    /** The place in a template; empty when the XHTML has no element there, or no template has such an element. */
    Optional<Location> find(ReportXhtml report, int line, int column) {
        List<String> lines = report.xhtml().lines().toList();
        if (line < 1 || line > lines.size()) {
            return Optional.empty();
        }
        String text = lines.get(line - 1);
        Matcher tag = TAG.matcher(text);
        if (!tag.find(Math.max(0, Math.min(column - 1, text.length())))) {
            return Optional.empty();
        }
        String template = "reports/" + report.id() + ".ftlh";
        Pattern name = Pattern.compile(Pattern.quote("<" + tag.group(1)) + "(?![\\w:-])");
        return Stream.of(literal(text.strip()), literal(tag.group()), name)
                .flatMap(wanted -> Stream.concat(
                        find(template, sources.getOrDefault(template, ""), wanted).stream(),
                        sources.entrySet().stream()
                                .filter(entry -> !entry.getKey().startsWith("pages/"))
                                .map(entry -> find(entry, wanted))
                                .flatMap(Optional::stream)))
                .findFirst();
    }

    private static Pattern literal(String text) {
        return Pattern.compile(Pattern.quote(text));
    }

    private static Optional<Location> find(Map.Entry<String, String> source, Pattern wanted) {
        return find(source.getKey(), source.getValue(), wanted);
    }

    private static Optional<Location> find(String template, String source, Pattern wanted) {
        Matcher matcher = wanted.matcher(source);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int start = matcher.start();
        int line =
                (int) source.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        int column = start - source.lastIndexOf('\n', start - 1);
        return Optional.of(new Location("theme/" + template, line, column));
    }
}
