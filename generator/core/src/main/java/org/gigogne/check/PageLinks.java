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
 * Finds the links and images of a Markdown page, with their places. What stands in code is left out, but for code that
 * is only indented: it looks like the rest of a list. Patterns are possessive: hostile lines take no longer than others.
 */
final class PageLinks {
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+)");
    private static final Pattern CODE = Pattern.compile("(?<!`)(`{1,9}+)[^`](?:.{0,500}?[^`])?\\1(?!`)");
    private static final String TEXT_AHEAD = "(!?)\\[(?=(?:[^\\[\\]]++|\\[[^\\[\\]]*+\\]){0,40}+\\]\\(\\s*+";
    private static final Pattern INLINE = Pattern.compile(TEXT_AHEAD + "([^)\\s<>]{1,1000}+))");
    private static final Pattern BRACKETED = Pattern.compile(TEXT_AHEAD + "<([^<>]*+)>)");
    private static final Pattern DEFINITION = Pattern.compile("^( {0,3})\\[[^\\]]+\\]:\\s*<?([^\\s>]+)");
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
        String fence = "";
        for (int i = 0; i < page.lines().size(); i++) {
            String line = page.lines().get(i);
            String opening = FENCE.matcher(line)
                    .results()
                    .map(match -> match.group(1))
                    .findFirst()
                    .orElse("");
            if (fence.isEmpty() && opening.isEmpty()) {
                links.addAll(ofLine(page, i + 1, blankCode(line)));
            } else if (fence.isEmpty()) {
                fence = opening;
            } else if (opening.startsWith(fence)) {
                fence = "";
            }
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

    /** The line with code replaced by blanks, so that columns stay. */
    private static String blankCode(String line) {
        return CODE.matcher(line).replaceAll(match -> " ".repeat(match.group().length()));
    }
}
