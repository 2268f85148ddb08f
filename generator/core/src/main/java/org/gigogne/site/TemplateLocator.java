package org.gigogne.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gigogne.problem.Location;

/**
 * Finds in the theme what an element of a page or of a report was written from. The template of the page or of the
 * report is looked at first, then what it loads, and charts.
 */
final class TemplateLocator {
    private static final Pattern TAG = Pattern.compile("<([A-Za-z][\\w:-]*)[^<>]*>?");

    /** Names a template, from the root of the theme. */
    private static final Pattern LOADED = Pattern.compile("[\"']/([\\w/-]+\\.ftlh)[\"']");

    private final Theme theme;
    private final Map<String, SortedMap<String, String>> writers = new ConcurrentHashMap<>();

    TemplateLocator(Theme theme) {
        this.theme = theme;
    }

    /**
     * The place in a template that wrote an element of a report: the whole line is looked for, then the whole tag, then
     * the name of the element; empty when the XHTML has no element there, or no template has such an element.
     */
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
        return find(template, literal(text.strip()), literal(tag.group()), element(tag.group(1)));
    }

    /**
     * The place in a template that wrote a link of a page: the whole tag is looked for, then the end of the address
     * between quotation marks, then the end of the address, then the name of the element.
     *
     * @param template of the page
     * @param tag as written to the page, without {@code >}
     * @param end the anchor or the last part of the path
     */
    Optional<Location> find(String template, String tag, String end) {
        Matcher name = TAG.matcher(tag);
        return find(
                template,
                literal(tag),
                literal('"' + end + '"'),
                literal(end),
                element(name.find() ? name.group(1) : "a"));
    }

    private Optional<Location> find(String template, Pattern... wanted) {
        SortedMap<String, String> sources = writers.computeIfAbsent(template, this::sources);
        return Stream.of(wanted)
                .flatMap(pattern -> Stream.concat(
                        find(template, sources.getOrDefault(template, ""), pattern).stream(),
                        sources.entrySet().stream()
                                .map(entry -> find(entry, pattern))
                                .flatMap(Optional::stream)))
                .findFirst();
    }

    /** What may write where a template does. */
    private SortedMap<String, String> sources(String template) {
        SortedMap<String, String> sources = new TreeMap<>();
        addLoaded(template, sources);
        ChartMarkup.templates().forEach(chart -> addLoaded(chart, sources));
        return sources;
    }

    /** Adds a template and all that it loads: sources, by path. */
    private void addLoaded(String template, SortedMap<String, String> sources) {
        if (!sources.containsKey(template)) {
            theme.read(template).ifPresent(bytes -> {
                String source = new String(bytes, StandardCharsets.UTF_8);
                sources.put(template, source);
                LOADED.matcher(source).results().forEach(loaded -> addLoaded(loaded.group(1), sources));
            });
        }
    }

    private static Pattern element(String name) {
        return Pattern.compile(Pattern.quote("<" + name) + "(?![\\w:-])");
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
