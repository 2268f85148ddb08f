package org.gigogne.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gigogne.content.SourceMap;

/**
 * Finds the links and images in the prose of a Markdown page, with their places. Patterns are possessive: hostile lines
 * take no longer than others.
 */
final class PageLinks {
    private static final String TEXT_AHEAD = "(!?)\\[(?=(?:[^\\[\\]]++|\\[[^\\[\\]]*+\\]){0,40}+\\]\\(\\s*+";
    private static final Pattern INLINE = Pattern.compile(TEXT_AHEAD + "([^)\\s<>]{1,1000}+))");
    private static final Pattern BRACKETED = Pattern.compile(TEXT_AHEAD + "<([^<>]*+)>)");
    private static final Pattern DEFINITION = Pattern.compile("^( {0,3})\\[(?!\\^)[^\\]]+\\]:\\s*<?([^\\s>]+)");
    private static final Pattern AUTOLINK = Pattern.compile("(<)([a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\\s<>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?i)(href|src)\\s*=\\s*[\"']?([^\"'\\s>]+)");

    private PageLinks() {}

    /**
     * A link or an image.
     *
     * @param isImage whether it is shown in the page
     * @param target where it leads
     */
    record Link(boolean isImage, SourceScan target) {}

    /** All links and images, in the order of the page. */
    static List<Link> of(SourceMap page) {
        List<Link> links = new ArrayList<>();
        List<String> prose = PageProse.lines(page.lines());
        for (int i = 0; i < prose.size(); i++) {
            links.addAll(ofLine(page, i + 1, prose.get(i)));
        }
        return links;
    }

    private static Collection<Link> ofLine(SourceMap page, int number, String line) {
        Map<Integer, Link> byColumn = new LinkedHashMap<>();
        for (Pattern pattern : List.of(INLINE, BRACKETED, DEFINITION, AUTOLINK, ATTRIBUTE)) {
            pattern.matcher(line)
                    .results()
                    .map(match -> new Link(isImage(match), SourceScan.of(page, number, match, 2)))
                    .forEach(link -> byColumn.putIfAbsent(link.target().column(), link));
        }
        return byColumn.values();
    }

    private static boolean isImage(MatchResult match) {
        return match.group(1).equals("!") || match.group(1).equalsIgnoreCase("src");
    }
}
