package org.gigogne.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a page, with the marks that stand before it: comments such as {@code <!-- fichier: plan-action.yml
 * -->}, which readers do not see.
 *
 * @param page name of the page
 * @param language word behind the fence: {@code yaml}, {@code text}…
 * @param marks value by name, in order; the value is empty for a mark without colon
 * @param firstLine index of the first line between the fences
 * @param lines what stands between the fences
 */
record GuideBlock(String page, String language, Map<String, String> marks, int firstLine, List<String> lines) {
    private static final Pattern MARK = Pattern.compile("<!-- ([^:]+?)(?:: (.*?))? -->");
    private static final String FENCE = "```";

    /** All blocks of a page, in order. */
    static List<GuideBlock> of(String page) {
        List<GuideBlock> blocks = new ArrayList<>();
        Map<String, String> marks = new LinkedHashMap<>();
        List<String> lines = Guide.read(page).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            if (mark.matches()) {
                marks.put(mark.group(1), mark.group(2) == null ? "" : mark.group(2));
            } else if (lines.get(i).startsWith(FENCE)) {
                int end = i + 1;
                while (!lines.get(end).equals(FENCE)) {
                    end++;
                }
                blocks.add(new GuideBlock(
                        page,
                        lines.get(i).substring(FENCE.length()),
                        Map.copyOf(marks),
                        i + 1,
                        lines.subList(i + 1, end)));
                marks.clear();
                i = end;
            }
        }
        return blocks;
    }

    boolean has(String mark) {
        return marks.containsKey(mark);
    }

    String mark(String name) {
        return marks.getOrDefault(name, "");
    }

    /** What stands between the fences; ends with a line end. */
    String text() {
        return String.join("\n", lines) + "\n";
    }

    @Override
    public String toString() {
        return page + ":" + firstLine + " " + marks;
    }
}
