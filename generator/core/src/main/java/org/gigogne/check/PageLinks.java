package org.gigogne.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gigogne.content.SourceMap;

/** Finds the links and images of a Markdown page, with their places; what stands in code is left out. */
final class PageLinks {
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+)");
    private static final Pattern CODE = Pattern.compile("(`+)(?!`).*?(?<!`)\\1(?!`)");
    private static final Pattern INLINE =
            Pattern.compile("(!?)\\[[^\\[\\]]*(?:\\[[^\\]]*\\][^\\]]*)?\\]\\(\\s*<?([^)\\s>]+)");
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
                addLine(page, i + 1, blankCode(line), links);
            } else if (fence.isEmpty()) {
                fence = opening;
            } else if (opening.startsWith(fence)) {
                fence = "";
            }
        }
        return links;
    }

    private static void addLine(SourceMap page, int number, String line, List<Link> links) {
        for (Pattern pattern : List.of(INLINE, DEFINITION, AUTOLINK, ATTRIBUTE)) {
            pattern.matcher(line)
                    .results()
                    .map(match -> new Link(isImage(match), SourceScan.of(page, number, match, 2)))
                    .forEach(links::add);
        }
    }

    private static boolean isImage(MatchResult match) {
        return match.group(1).equals("!") || match.group(1).equalsIgnoreCase("src");
    }

    /** The line with code replaced by blanks, so that columns stay. */
    private static String blankCode(String line) {
        return CODE.matcher(line).replaceAll(match -> " ".repeat(match.group().length()));
    }
}
