package org.gigogne.verifier;

/**
 * Marked content of a page that an element holds.
 *
 * @param mark where it is
 * @param text what it draws, as a reader of the structure gets it; empty for a drawing without text, or when the page has
 *     no such mark
 */
record TagText(Mark mark, String text) implements TagKid {
    /**
     * The place of marked content.
     *
     * @param page from 1; 0 when unknown
     * @param id its number on the page
     */
    record Mark(int page, int id) {}
}
