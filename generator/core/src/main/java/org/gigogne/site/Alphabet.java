package org.gigogne.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gigogne.view.AlphabetPage;
import org.gigogne.view.AlphabetPage.Letter;
import org.gigogne.view.AlphabetPage.Line;

/** Puts what the search finds in alphabetical order. */
final class Alphabet {
    /** Entries of a page: few enough for a slow connection. */
    static final int LONGEST = 250;

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BEFORE_LETTERS = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Comparator<SearchEntry> ALPHABET = Comparator.<SearchEntry, String>comparing(
                    entry -> folded(entry.title()))
            .thenComparing(SearchEntry::title)
            .thenComparing(SearchEntry::compareTo);

    private Alphabet() {}

    /**
     * The pages of the index of a site. The parts that every place has are left out: the menu of a place leads to them.
     */
    static List<AlphabetPage> pages(List<SearchEntry> entries) {
        List<SearchEntry> sorted = entries.stream()
                .filter(entry -> entry.kind() != SearchKind.PAGE && entry.kind() != SearchKind.REPORT)
                .sorted(ALPHABET)
                .toList();
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
        String folded = folded(entry.title());
        char first = folded.isEmpty() ? ' ' : folded.charAt(0);
        return first >= 'a' && first <= 'z' ? String.valueOf((char) (first - 'a' + 'A')) : "";
    }

    /** What the alphabet goes by; the same on every JDK, which collators are not. */
    private static String folded(String title) {
        String plain = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe");
        return BEFORE_LETTERS.matcher(plain).replaceFirst("");
    }
}
