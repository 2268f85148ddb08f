package org.gigogne.view;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gigogne.view.TerritoryView.PartRow;

/**
 * Parts of a territory that stand on one page: a table of thousands would be slow to load and hard to read.
 *
 * @param path address of the page
 * @param number which page it is, from 1
 * @param rows at least one
 * @param pages all pages of the table, this one too; a single one when the table fits
 */
public record PartList(String path, int number, List<PartRow> rows, List<Range> pages) {
    /** Most rows of a page. */
    static final int MOST = 400;

    public PartList {
        rows = List.copyOf(rows);
        pages = List.copyOf(pages);
    }

    /**
     * What stands on a page.
     *
     * @param path its address
     * @param first rank of its first part, from 1
     * @param last rank of its last part
     * @param from name of its first part
     * @param to name of its last part
     */
    public record Range(String path, int first, int last, String from, String to) {}

    /** The pages that compare the parts of a territory; none without parts. */
    public static List<PartList> figures(TerritoryView territory) {
        return of(territory.parts(), number -> SitePaths.parts(territory.path(), number));
    }

    /** The pages that tell what the parts of a territory have filled in; none without schools. */
    public static List<PartList> coverage(TerritoryView territory) {
        List<PartRow> parts = territory.coverage().isEmpty() ? List.of() : territory.parts();
        return of(parts, number -> SitePaths.coverage(territory.path(), number));
    }

    static List<PartList> of(List<PartRow> parts, IntFunction<String> path) {
        List<Range> pages = IntStream.range(0, (parts.size() + MOST - 1) / MOST)
                .mapToObj(i -> range(path.apply(i + 1), parts, i * MOST + 1, Math.min((i + 1) * MOST, parts.size())))
                .toList();
        return IntStream.range(0, pages.size())
                .mapToObj(i -> {
                    Range page = pages.get(i);
                    return new PartList(page.path(), i + 1, parts.subList(page.first() - 1, page.last()), pages);
                })
                .toList();
    }

    private static Range range(String path, List<PartRow> parts, int first, int last) {
        return new Range(
                path,
                first,
                last,
                parts.get(first - 1).place().label(),
                parts.get(last - 1).place().label());
    }
}
