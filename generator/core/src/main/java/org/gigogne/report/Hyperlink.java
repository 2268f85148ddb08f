package org.gigogne.report;

/**
 * A link of the text; compared by identity, so that its parts on one line make one area.
 */
final class Hyperlink {
    private final TagNode node;
    private final String target;
    private final String contents;

    /**
     * A link.
     *
     * @param node element that the areas belong to
     * @param target {@code #id} or an address
     * @param contents what a reader without eyes hears
     */
    Hyperlink(TagNode node, String target, String contents) {
        this.node = node;
        this.target = target;
        this.contents = contents;
    }

    TagNode node() {
        return node;
    }

    String target() {
        return target;
    }

    String contents() {
        return contents;
    }
}
