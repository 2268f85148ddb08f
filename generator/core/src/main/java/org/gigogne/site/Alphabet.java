package org.gigogne.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gigogne.view.AlphabetPage;
import org.gigogne.view.AlphabetPage.Letter;
import org.gigogne.view.AlphabetPage.Line;
import org.gigogne.view.AlphabeticalOrder;

/** Puts what the search finds in alphabetical order. */
final class Alphabet {
    /** Entries of a page: few enough for a slow connection. */
    static final int LONGEST = 250;

    private Alphabet() {}

    /**
     * The pages of the index of a site. The parts that every place has are left out: the menu of a place leads to them.
     */
    static List<AlphabetPage> pages(List<SearchEntry> entries) {
        List<SearchEntry> shown = entries.stream()
                .filter(entry -> entry.kind() != SearchKind.PAGE && entry.kind() != SearchKind.REPORT)
                .toList();
        List<SearchEntry> sorted = AlphabeticalOrder.sorted(shown, SearchEntry::title, Comparator.naturalOrder());
        List<AlphabetPage> pages = new ArrayList<>();
        for (int start = 0; start < sorted.size(); start += LONGEST) {
            List<SearchEntry> part = sorted.subList(start, Math.min(start + LONGEST, sorted.size()));
            String number = pages.isEmpty() ? "" : "-" + (pages.size() + 1);
            pages.add(new AlphabetPage(
                    "index-alphabetique" + number + ".html",
                    part.get(0).title(),
                    part.get(part.size() - 1).title(),
                    letters(part)));
        }
        return List.copyOf(pages);
    }

    private static List<Letter> letters(List<SearchEntry> entries) {
        List<Letter> letters = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            SearchEntry entry = entries.get(i);
            lines.add(new Line(entry.title(), entry.path(), entry.place()));
            boolean isLast = i == entries.size() - 1;
            if (isLast || !letter(entry).equals(letter(entries.get(i + 1)))) {
                letters.add(new Letter(letter(entry), lines));
                lines = new ArrayList<>();
            }
        }
        return letters;
    }

    private static String letter(SearchEntry entry) {
        String key = AlphabeticalOrder.key(entry.title());
        char first = key.isEmpty() ? ' ' : key.charAt(0);
        return first >= 'a' && first <= 'z' ? String.valueOf((char) (first - 'a' + 'A')) : "";
    }
}
