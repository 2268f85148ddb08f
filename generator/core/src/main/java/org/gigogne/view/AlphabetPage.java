package org.gigogne.view;

import java.util.List;

/**
 * A page of the alphabetical index: another way to what the search finds, without scripts.
 *
 * @param path where it stands, from the root of the site
 * @param first its first title
 * @param last its last title
 * @param letters its entries by letter; none is empty
 */
public record AlphabetPage(String path, String first, String last, List<Letter> letters) {
    public AlphabetPage {
        letters = List.copyOf(letters);
    }

    /**
     * Entries under a letter.
     *
     * @param letter an upper-case letter without accents; empty for what begins with none from A to Z
     * @param entries in alphabetical order
     */
    public record Letter(String letter, List<Line> entries) {
        public Letter {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A line of the index.
     *
     * @param title what it leads to
     * @param path where that is, from the root of the site
     * @param place the place that it belongs to; may be empty
     */
    public record Line(String title, String path, String place) {}
}
