package org.gigogne.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts boxes into pages, and adds the running head and foot once the number of pages is known. */
final class Pager {
    private final ReportStyle style;
    private final Optional<ReportLogo> logo;
    private final Typesetter typesetter;

    Pager(ReportStyle style, Optional<ReportLogo> logo, Typesetter typesetter) {
        this.style = style;
        this.logo = logo;
        this.typesetter = typesetter;
    }

    /**
     * Pages, at least one.
     *
     * @param pageById number of the page, from 1, on which each id is
     * @param perRun number of pages of each run
     */
    record Pages(List<PageSheet> sheets, Map<String, Integer> pageById, List<Integer> perRun) {}

    Pages paginate(List<PageRun> runs, ReportMetadata metadata) {
        List<PageSheet> sheets = new ArrayList<>();
        Map<String, Integer> pageById = new HashMap<>();
        List<Integer> perRun = new ArrayList<>();
        for (PageRun run : runs) {
            int before = sheets.size();
            PageFormat format = new PageFormat(run.kind(), style.margins());
            Optional<Box> rest = Optional.of(run.content());
            while (rest.isPresent()) {
                PageSheet sheet = new PageSheet(format, sheets.size() + 1, pageById);
                Box.Cut cut = rest.get().cut(format.textHeight(), true);
                cut.fitting().ifPresent(box -> box.draw(format.margins().left(), format.top(), sheet));
                sheets.add(sheet);
                rest = cut.rest();
            }
            perRun.add(sheets.size() - before);
        }
        if (sheets.isEmpty()) {
            sheets.add(new PageSheet(new PageFormat(PageFormat.Kind.PORTRAIT, style.margins()), 1, pageById));
            perRun.add(1);
        }
        Furniture furniture = new Furniture(style, typesetter, metadata);
        logo.ifPresent(image -> Furniture.addLogo(image, sheets.get(0)));
        for (int i = 0; i < sheets.size(); i++) {
            furniture.add(sheets.get(i), i + 1, sheets.size());
        }
        return new Pages(List.copyOf(sheets), Map.copyOf(pageById), List.copyOf(perRun));
    }
}
